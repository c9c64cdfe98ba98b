import BlockIcon from '@material-ui/icons/Block';
import CheckCircleIcon from '@material-ui/icons/CheckCircle';
import CancelIcon from '@material-ui/icons/Cancel';
import HelpIcon from '@material-ui/icons/Help';
import ScheduleIcon from '@material-ui/icons/Schedule';
import { CheckState } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { useTranslation } from '../translation';
import { Mark } from './Mark';

const icons = {
  pass: CheckCircleIcon,
  fail: CancelIcon,
  unknown: HelpIcon,
  exempt: BlockIcon,
  upcoming: ScheduleIcon,
};

export interface StateMarkProps {
  state: CheckState;
  plain?: boolean;
}

/** The state of a check. */
export function StateMark(props: StateMarkProps) {
  const { t } = useTranslation();
  return (
    <Mark tone={props.state} icon={icons[props.state]} plain={props.plain}>
      {t(`checkState.${props.state}`)}
    </Mark>
  );
}
