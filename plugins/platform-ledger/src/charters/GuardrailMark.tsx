import BrokenImageOutlinedIcon from '@material-ui/icons/BrokenImageOutlined';
import HelpOutlineIcon from '@material-ui/icons/HelpOutline';
import VerifiedUserOutlinedIcon from '@material-ui/icons/VerifiedUserOutlined';
import { GuardrailState } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Mark, MarkTone } from '../elements';
import { useTranslation } from '../translation';

const looks = {
  holds: { tone: 'pass', icon: VerifiedUserOutlinedIcon },
  broken: { tone: 'fail', icon: BrokenImageOutlinedIcon },
  'insufficient-data': { tone: 'unknown', icon: HelpOutlineIcon },
} satisfies {
  [state in GuardrailState]: { tone: MarkTone; icon: typeof HelpOutlineIcon };
};

export interface GuardrailMarkProps {
  state: GuardrailState;
  plain?: boolean;
}

/** How a guardrail stands. */
export function GuardrailMark(props: GuardrailMarkProps) {
  const { t } = useTranslation();
  const { tone, icon } = looks[props.state];
  return (
    <Mark tone={tone} icon={icon} plain={props.plain}>
      {t(`guardrailState.${props.state}`)}
    </Mark>
  );
}
