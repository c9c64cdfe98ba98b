import AddCircleOutlineIcon from '@material-ui/icons/AddCircleOutline';
import RemoveCircleOutlineIcon from '@material-ui/icons/RemoveCircleOutline';
import TrendingDownIcon from '@material-ui/icons/TrendingDown';
import TrendingUpIcon from '@material-ui/icons/TrendingUp';
import { MovementDirection } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Mark, MarkTone } from '../elements';
import { useTranslation } from '../translation';

const looks: {
  [direction in MovementDirection]: {
    tone: MarkTone;
    icon: typeof TrendingUpIcon;
  };
} = {
  rose: { tone: 'pass', icon: TrendingUpIcon },
  fell: { tone: 'fail', icon: TrendingDownIcon },
  appeared: { tone: 'accent', icon: AddCircleOutlineIcon },
  went: { tone: 'exempt', icon: RemoveCircleOutlineIcon },
};

export function DirectionMark(props: {
  direction: MovementDirection;
  plain?: boolean;
}) {
  const { t } = useTranslation();
  const { tone, icon } = looks[props.direction];
  return (
    <Mark tone={tone} icon={icon} plain={props.plain}>
      {t(`direction.${props.direction}`)}
    </Mark>
  );
}
