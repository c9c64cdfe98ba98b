import { PropsWithChildren } from 'react';

export interface ScrollRegionProps {
  label: string;
  className?: string;
  /** Named, and no landmark: for what there is much of on a page. */
  isGroup?: boolean;
}

/** A box that scrolls by itself. The keyboard has to reach it to scroll it, and so it has a name. */
export function ScrollRegion(props: PropsWithChildren<ScrollRegionProps>) {
  const role = props.isGroup ? 'group' : 'region';
  const reachable = { role, tabIndex: 0 };
  return (
    <div {...reachable} className={props.className} aria-label={props.label}>
      {props.children}
    </div>
  );
}
