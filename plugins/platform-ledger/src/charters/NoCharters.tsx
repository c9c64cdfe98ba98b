import { CodeSample, Message } from '../elements';
import { useTranslation } from '../translation';

const SAMPLE = `apiVersion: platform-ledger.io/v1alpha1
kind: Charter
metadata:
  name: golden-path
  title: Golden path
spec:
  owner: group:default/platform
  fundingModel: funded-team
  startsOn: 2027-01-01
  runwayQuarters: 2
  team:
    people: 2
    costPerPersonQuarter: { amount: 45000, currency: EUR }
  scorecards: [scorecard:default/golden-path]
  decider: group:default/leadership
  defaultAction: dissolve
  criteria:
    - id: uptake
      role: kill
      title: Golden-path uptake
      metric: adoption/golden-path
      target: { atLeast: 0.8 }
`;

/** What to do while there is no charter. */
export function NoCharters() {
  const { t } = useTranslation();
  return (
    <Message kind="empty" title={t('charters.noneTitle')}>
      {t('charters.none')}
      <CodeSample label={t('charters.sample')} text={SAMPLE} />
    </Message>
  );
}
