import ArrowUpwardIcon from '@material-ui/icons/ArrowUpward';
import CancelIcon from '@material-ui/icons/Cancel';
import CheckCircleIcon from '@material-ui/icons/CheckCircle';
import HelpIcon from '@material-ui/icons/Help';
import { ReportMark } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { PropsWithChildren } from 'react';
import { Mark, MarkTone } from '../../../elements';

const looks = {
  good: { tone: 'pass', icon: CheckCircleIcon },
  bad: { tone: 'fail', icon: CancelIcon },
  high: { tone: 'upcoming', icon: ArrowUpwardIcon },
  unknown: { tone: 'unknown', icon: HelpIcon },
} satisfies { [mark in ReportMark]: { tone: MarkTone; icon: unknown } };

/** A state in a report: a shape beside its word. */
export function ReportMarkView(props: PropsWithChildren<{ mark: ReportMark }>) {
  const { tone, icon } = looks[props.mark];
  return (
    <Mark tone={tone} icon={icon} plain>
      {props.children}
    </Mark>
  );
}
