import { CodeSample, Message } from '../elements';
import { useTranslation } from '../translation';
import { SAMPLE_POLICY } from './samplePolicy';

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
      <CodeSample label={t('allocation.noneSample')} text={SAMPLE_POLICY} />
      <CodeSample label={t('allocation.pushSample')} text={PUSH} />
      {props.problems.map(problem => (
        <p key={problem}>{problem}</p>
      ))}
    </Message>
  );
}
