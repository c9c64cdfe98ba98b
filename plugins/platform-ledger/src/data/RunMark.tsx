import AutorenewIcon from '@material-ui/icons/Autorenew';
import CancelIcon from '@material-ui/icons/Cancel';
import CheckCircleIcon from '@material-ui/icons/CheckCircle';
import PauseCircleOutlineIcon from '@material-ui/icons/PauseCircleOutline';
import { FactSourceRun } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Mark, MarkTone } from '../elements';
import { useTranslation } from '../translation';

const looks: {
  [status in FactSourceRun['status']]: {
    tone: MarkTone;
    icon: typeof CancelIcon;
  };
} = {
  running: { tone: 'accent', icon: AutorenewIcon },
  succeeded: { tone: 'pass', icon: CheckCircleIcon },
  failed: { tone: 'fail', icon: CancelIcon },
  'broken-off': { tone: 'unknown', icon: PauseCircleOutlineIcon },
};

/** How a run ended. */
export function RunMark(props: { status: FactSourceRun['status'] }) {
  const { t } = useTranslation();
  const { tone, icon } = looks[props.status];
  return (
    <Mark tone={tone} icon={icon} plain>
      {t(`runStatus.${props.status}`)}
    </Mark>
  );
}
