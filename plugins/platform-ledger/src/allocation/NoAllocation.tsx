import { CodeSample, Message } from '../elements';
import { useTranslation } from '../translation';

const POLICY = `apiVersion: platform-ledger.io/v1alpha1
kind: AllocationPolicy
metadata:
  name: organisation
  title: Platform allocation
spec:
  owner: group:default/leadership
  appliesTo: { kind: Group, spec.type: squad }
  band: { floor: 0.2, ceiling: 0.3 }
  sprint: { weeks: 2, anchor: 2026-01-05 }
  categories:
    - category: platform
      when: { attribute: area, in: [ci, tooling, docs] }
    - category: product
      when: { attribute: component, exists: true }
`;

const PUSH = `curl -X POST "$PORTAL/api/platform-ledger/activity" \\
  -H "Authorization: Bearer $TOKEN" -H "Content-Type: application/json" \\
  -d '{"source":"ci","traces":[{"id":"4f2a","day":"2026-01-05",
       "person":"someone@example.com","item":"orders","component":"orders"}]}'
`;

/** What to do so that squads show. */
export function NoAllocation(props: { problems: string[] }) {
  const { t } = useTranslation();
  return (
    <Message kind="empty" title={t('allocation.noneTitle')}>
      {t('allocation.none')}
      <CodeSample label={t('allocation.noneSample')} text={POLICY} />
      <CodeSample label={t('allocation.pushSample')} text={PUSH} />
      {props.problems.map(problem => (
        <p key={problem}>{problem}</p>
      ))}
    </Message>
  );
}
