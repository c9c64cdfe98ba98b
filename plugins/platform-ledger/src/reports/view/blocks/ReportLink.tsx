import { ReactNode } from 'react';
import { TextLink } from '../../../elements';
import { THIS_PORTAL } from '../reportParts';

export interface ReportLinkProps {
  /** To a section (`#`), into this portal, or to an address of the web. Without it, the words stand alone. */
  href: string | undefined;
  children: ReactNode;
}

/** A link of a report. */
export function ReportLink(props: ReportLinkProps) {
  const { href, children } = props;
  if (href?.startsWith('#')) {
    return <a href={`#report-${href.slice(1)}`}>{children}</a>;
  }
  const to = href?.startsWith(`${THIS_PORTAL}/`)
    ? href.slice(THIS_PORTAL.length)
    : href;
  return <TextLink to={to}>{children}</TextLink>;
}
