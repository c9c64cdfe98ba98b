import ArrowDownwardIcon from '@material-ui/icons/ArrowDownward';
import ArrowUpwardIcon from '@material-ui/icons/ArrowUpward';
import CheckCircleIcon from '@material-ui/icons/CheckCircle';
import HelpOutlineIcon from '@material-ui/icons/HelpOutline';
import RemoveIcon from '@material-ui/icons/Remove';
import { BandVerdict } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Mark, MarkTone } from '../elements';
import { useTranslation } from '../translation';

const looks = {
  below: { tone: 'fail', icon: ArrowDownwardIcon },
  within: { tone: 'pass', icon: CheckCircleIcon },
  above: { tone: 'accent', icon: ArrowUpwardIcon },
  'insufficient-data': { tone: 'unknown', icon: HelpOutlineIcon },
  'not-assessed': { tone: 'exempt', icon: RemoveIcon },
} satisfies {
  [verdict in BandVerdict]: { tone: MarkTone; icon: typeof RemoveIcon };
};

export interface VerdictMarkProps {
  verdict: BandVerdict;
  plain?: boolean;
}

/** How a share stands against the band. */
export function VerdictMark(props: VerdictMarkProps) {
  const { t } = useTranslation();
  const { tone, icon } = looks[props.verdict];
  return (
    <Mark tone={tone} icon={icon} plain={props.plain}>
      {t(`verdict.${props.verdict}`)}
    </Mark>
  );
}
