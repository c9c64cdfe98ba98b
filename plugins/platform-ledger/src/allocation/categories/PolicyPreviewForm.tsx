import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import {
  PolicyInForce,
  PolicyPreview,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { useState } from 'react';
import { platformLedgerApiRef } from '../../api';
import { InputField, Loaded, SkeletonLines } from '../../elements';
import { Form, useSubmission } from '../../forms';
import { useAsOf, useLoaded } from '../../state';
import { useTranslation } from '../../translation';
import styles from './Categories.module.css';
import { fromYaml } from './fromYaml';
import { PolicyPreviewResult } from './PolicyPreviewResult';
import { policyYaml } from './policyYaml';

export interface PolicyPreviewFormProps {
  /** In force now, to begin with. */
  policy?: PolicyInForce;
  onCancel(): void;
}

/** The policy as it stands in the catalog, to be changed and tried out. */
export function PolicyPreviewForm(props: PolicyPreviewFormProps) {
  const { t } = useTranslation();
  const catalog = useApi(catalogApiRef);
  const policyRef = props.policy?.entityRef;
  const committed = useLoaded(
    async () =>
      policyYaml(policyRef && (await catalog.getEntityByRef(policyRef))),
    [catalog, policyRef],
  );
  return (
    <Loaded
      state={committed}
      what={t('preview.what')}
      skeleton={<SkeletonLines lines={8} />}
    >
      {text => <PolicyTextForm text={text} policyRef={policyRef} {...props} />}
    </Loaded>
  );
}

function PolicyTextForm(props: {
  text: string;
  policyRef?: string;
  onCancel(): void;
}) {
  const { t } = useTranslation();
  const api = useApi(platformLedgerApiRef);
  const { asked } = useAsOf();
  const submission = useSubmission([]);
  const [text, setText] = useState(props.text);
  const [preview, setPreview] = useState<PolicyPreview>();

  async function send() {
    setPreview(undefined);
    await submission.submit(async () =>
      setPreview(
        await api.previewAllocationPolicy({
          query: { asOf: asked },
          body: { policy: fromYaml(text) },
        }),
      ),
    );
  }

  return (
    <div className={styles.preview}>
      <Form
        label={t('preview.label')}
        submission={submission}
        submitLabel={t('preview.submit')}
        busyLabel={t('preview.busy')}
        refusedTitle={t('preview.refused')}
        onSubmit={send}
        onCancel={props.onCancel}
      >
        <div className={styles.whole}>
          <InputField
            label={t('preview.policy')}
            code
            value={text}
            onChange={setText}
          />
        </div>
      </Form>
      <div role="status">
        {preview && (
          <PolicyPreviewResult preview={preview} policyRef={props.policyRef} />
        )}
      </div>
    </div>
  );
}
