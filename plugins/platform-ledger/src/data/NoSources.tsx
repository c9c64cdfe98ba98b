import { configApiRef, useApi } from '@backstage/core-plugin-api';
import { CodeSample, Message } from '../elements';
import { useTranslation } from '../translation';

/** The command that brings the first fact in. */
export function NoSources() {
  const { t } = useTranslation();
  const backend =
    useApi(configApiRef).getOptionalString('backend.baseUrl') ??
    'http://localhost:7007';
  return (
    <Message kind="empty" title={t('data.noSourcesTitle')}>
      {t('data.noSources')}
      <CodeSample
        label={t('data.pushSample')}
        text={`curl -X POST ${backend}/api/platform-ledger/facts \\
  -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' \\
  -d '{ "source": "ci", "observations": [
        { "entity": "component:default/my-service", "fact": "docs.readme",
          "value": true, "observedOn": "'$(date -u +%F)'" } ] }'`}
      />
    </Message>
  );
}
