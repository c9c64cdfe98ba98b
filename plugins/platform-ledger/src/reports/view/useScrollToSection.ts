import { useEffect } from 'react';
import { useLocation } from '../../routing';

/** Shows the section that the address names, once there is one to show. */
export function useScrollToSection(): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash.length > 1) {
      document.getElementById(hash.slice(1))?.scrollIntoView();
    }
  }, [hash]);
}
