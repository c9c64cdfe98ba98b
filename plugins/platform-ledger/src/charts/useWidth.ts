import { RefObject, useEffect, useRef, useState } from 'react';

/**
 * How wide an element is, kept up as the window changes, so that a chart's text keeps its size on every screen.
 */
export function useWidth<Target extends HTMLElement>(
  fallback: number,
): [RefObject<Target>, number] {
  const target = useRef<Target>(null);
  const [width, setWidth] = useState(fallback);
  useEffect(() => {
    const element = target.current;
    if (!element || typeof ResizeObserver === 'undefined') {
      return undefined;
    }
    const observer = new ResizeObserver(() => {
      if (element.clientWidth > 0) {
        setWidth(element.clientWidth);
      }
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [target, width];
}
