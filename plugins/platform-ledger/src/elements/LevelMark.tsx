import FlagIcon from '@material-ui/icons/Flag';
import RadioButtonUncheckedIcon from '@material-ui/icons/RadioButtonUnchecked';
import HelpIcon from '@material-ui/icons/Help';
import {
  AdoptionOutcome,
  Eligibility,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { useTranslation } from '../translation';
import { Mark } from './Mark';

export interface LevelMarkProps {
  level?: { title: string };
  outcome: AdoptionOutcome;
  eligibility: Eligibility;
  plain?: boolean;
}

/** The level an entity has reached; below the first one, whether that is certain. */
export function LevelMark(props: LevelMarkProps) {
  const { t } = useTranslation();
  if (props.eligibility === 'unknown') {
    return (
      <Mark tone="unknown" icon={HelpIcon} plain={props.plain}>
        {t('level.eligibilityUnknown')}
      </Mark>
    );
  }
  if (props.level) {
    const adopted = props.outcome === 'adopter';
    return (
      <Mark
        tone={adopted ? 'pass' : 'accent'}
        icon={FlagIcon}
        plain={props.plain}
      >
        {props.level.title}
      </Mark>
    );
  }
  return props.outcome === 'unknown' ? (
    <Mark tone="unknown" icon={HelpIcon} plain={props.plain}>
      {t('level.unknown')}
    </Mark>
  ) : (
    <Mark tone="exempt" icon={RadioButtonUncheckedIcon} plain={props.plain}>
      {t('level.none')}
    </Mark>
  );
}
