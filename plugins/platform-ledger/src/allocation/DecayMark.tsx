import TrendingDownIcon from '@material-ui/icons/TrendingDown';
import { DecayFinding } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Mark } from '../elements';
import { formatShare } from '../format';
import { useTranslation } from '../translation';

/** A squad whose share is on its way to nothing. */
export function DecayMark(props: { decay?: DecayFinding }) {
  const { t } = useTranslation();
  const { decay } = props;
  if (!decay?.decaying) {
    return null;
  }
  const why = [
    decay.fallsThreeTimes && t('heat.fell'),
    t('heat.decayingWhy', { share: formatShare(Math.max(0, decay.carried)) }),
  ]
    .filter(Boolean)
    .join('; ');
  return (
    <Mark tone="fail" icon={TrendingDownIcon} title={why}>
      {t('heat.decaying')}
    </Mark>
  );
}
