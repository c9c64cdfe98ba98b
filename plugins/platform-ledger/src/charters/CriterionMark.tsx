import CheckCircleIcon from '@material-ui/icons/CheckCircle';
import HelpOutlineIcon from '@material-ui/icons/HelpOutline';
import HourglassEmptyIcon from '@material-ui/icons/HourglassEmpty';
import RemoveCircleOutlineIcon from '@material-ui/icons/RemoveCircleOutline';
import ReportProblemOutlinedIcon from '@material-ui/icons/ReportProblemOutlined';
import TrendingUpIcon from '@material-ui/icons/TrendingUp';
import { CriterionStatus } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Mark, MarkTone } from '../elements';
import { useTranslation } from '../translation';

const looks = {
  met: { tone: 'pass', icon: CheckCircleIcon },
  'not-met': { tone: 'fail', icon: RemoveCircleOutlineIcon },
  'on-track': { tone: 'accent', icon: TrendingUpIcon },
  'at-risk': { tone: 'unknown', icon: ReportProblemOutlinedIcon },
  'too-early': { tone: 'exempt', icon: HourglassEmptyIcon },
  'no-data': { tone: 'exempt', icon: HelpOutlineIcon },
} satisfies {
  [status in CriterionStatus]: { tone: MarkTone; icon: typeof TrendingUpIcon };
};

export interface CriterionMarkProps {
  status: CriterionStatus;
  plain?: boolean;
}

/** How a kill criterion stands. */
export function CriterionMark(props: CriterionMarkProps) {
  const { t } = useTranslation();
  const { tone, icon } = looks[props.status];
  return (
    <Mark tone={tone} icon={icon} plain={props.plain}>
      {t(`criterionStatus.${props.status}`)}
    </Mark>
  );
}
