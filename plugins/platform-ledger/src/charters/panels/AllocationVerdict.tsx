import { BandVerdict } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { VerdictMark } from '../../allocation/VerdictMark';
import { useTranslation } from '../../translation';

const VERDICTS: BandVerdict[] = [
  'below',
  'within',
  'above',
  'insufficient-data',
  'not-assessed',
];

/** A squad's share against its band; what is no verdict of a band (too few people, a platform team) stands in words. */
export function AllocationVerdict(props: { verdict: string }) {
  const { t } = useTranslation();
  const verdict = VERDICTS.find(known => known === props.verdict);
  if (verdict) {
    return <VerdictMark verdict={verdict} />;
  }
  if (props.verdict === 'suppressed') {
    return <>{t('allocationReason.suppressed')}</>;
  }
  return props.verdict === 'platform-team' ? (
    <>{t('allocationReason.platform-team')}</>
  ) : (
    <>{props.verdict}</>
  );
}
