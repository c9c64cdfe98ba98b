import { ReportSpan } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Fragment } from 'react';
import { ReportLink } from './ReportLink';

/** A stretch of text with its links. */
export function SpanText(props: { spans: ReportSpan[] }) {
  return (
    <>
      {props.spans.map(({ text, href, strong }, place) => {
        const words = strong ? <strong>{text}</strong> : text;
        return (
          <Fragment key={place}>
            <ReportLink href={href}>{words}</ReportLink>
          </Fragment>
        );
      })}
    </>
  );
}
