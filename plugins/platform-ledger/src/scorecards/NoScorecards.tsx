import { CodeSample, Message } from '../elements';
import { useTranslation } from '../translation';

const SAMPLE = `apiVersion: platform-ledger.io/v1alpha1
kind: Scorecard
metadata:
  name: golden-path
  title: Golden path
spec:
  type: adoption
  lifecycle: active
  owner: group:default/platform
  capability: component:default/golden-path
  appliesTo: { kind: Component, spec.type: service }
  levels: [{ name: adopted }]
  checks:
    - id: uses-the-golden-path
      level: adopted
      title: Uses the golden path
      when: { fact: uses.goldenPath, is: true }
      because: Its pipelines, dashboards and alerts come with it.
      instruction: Add the golden path's template and delete your own pipeline.
`;

/** What to do while there is no scorecard. */
export function NoScorecards() {
  const { t } = useTranslation();
  return (
    <Message kind="empty" title={t('scorecards.noneTitle')}>
      {t('scorecards.none')}
      <CodeSample label={t('scorecards.sample')} text={SAMPLE} />
    </Message>
  );
}
