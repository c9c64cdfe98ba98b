import CheckCircleIcon from '@material-ui/icons/CheckCircle';
import EditOutlinedIcon from '@material-ui/icons/EditOutlined';
import FlagIcon from '@material-ui/icons/Flag';
import HourglassEmptyIcon from '@material-ui/icons/HourglassEmpty';
import LockOutlinedIcon from '@material-ui/icons/LockOutlined';
import RemoveIcon from '@material-ui/icons/Remove';
import RemoveCircleOutlineIcon from '@material-ui/icons/RemoveCircleOutline';
import { GoalpostRevision } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Mark, MarkTone } from '../elements';
import { useTranslation } from '../translation';

const looks = {
  first: { tone: 'accent', icon: FlagIcon },
  'before-start': { tone: 'exempt', icon: EditOutlinedIcon },
  cosmetic: { tone: 'exempt', icon: RemoveIcon },
  'needs-reason': { tone: 'unknown', icon: EditOutlinedIcon },
  waiting: { tone: 'unknown', icon: HourglassEmptyIcon },
  approved: { tone: 'pass', icon: CheckCircleIcon },
  rejected: { tone: 'exempt', icon: RemoveCircleOutlineIcon },
  superseded: { tone: 'exempt', icon: RemoveCircleOutlineIcon },
  'not-judging': { tone: 'exempt', icon: LockOutlinedIcon },
} satisfies {
  [state in GoalpostRevision['state']]: {
    tone: MarkTone;
    icon: typeof FlagIcon;
  };
};

/** What a change of the goalposts counts for. */
export function GoalpostMark(props: { state: GoalpostRevision['state'] }) {
  const { t } = useTranslation();
  const { tone, icon } = looks[props.state];
  return (
    <Mark tone={tone} icon={icon} title={t(`goalpostStateWhy.${props.state}`)}>
      {t(`goalpostState.${props.state}`)}
    </Mark>
  );
}
