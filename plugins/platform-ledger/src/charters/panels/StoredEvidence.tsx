import { useApi } from '@backstage/core-plugin-api';
import CheckCircleIcon from '@material-ui/icons/CheckCircle';
import {
  definitionPath,
  stableJson,
  StoredCharterEvidence,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { platformLedgerApiRef } from '../../api';
import {
  ActionButton,
  DownloadButton,
  Loaded,
  Mark,
  Message,
} from '../../elements';
import { useLoaded } from '../../state';
import { useTranslation } from '../../translation';
import styles from './StoredEvidence.module.css';

export interface StoredEvidenceProps {
  charterRef: string;
  evidenceHash: string;
  onHide(): void;
}

/** What a verdict or a decision was made from, as it was then, whatever came since. */
export function StoredEvidence(props: StoredEvidenceProps) {
  const { t } = useTranslation();
  const api = useApi(platformLedgerApiRef);
  const { charterRef, evidenceHash } = props;
  const evidence = useLoaded(
    () =>
      api.getCharterEvidence({
        path: { ...definitionPath(charterRef), hash: evidenceHash },
      }),
    [api, charterRef, evidenceHash],
  );
  return (
    <section aria-label={t('storedEvidence.title')} className={styles.evidence}>
      <h4 className={styles.title}>{t('storedEvidence.title')}</h4>
      <Loaded state={evidence} what={t('storedEvidence.title')}>
        {value => <Evidence stored={value} />}
      </Loaded>
      <ActionButton onClick={props.onHide}>
        {t('storedEvidence.hide')}
      </ActionButton>
    </section>
  );
}

function Evidence(props: { stored: StoredCharterEvidence }) {
  const { t } = useTranslation();
  const { stored } = props;
  const { evidence, evidenceHash, intact, sentence, withheld } = stored;
  return (
    <div className={styles.content}>
      <p className={styles.sentence}>{sentence}</p>
      {withheld && (
        <p className={styles.sentence}>{t('storedEvidence.withheld')}</p>
      )}
      {intact ? (
        <Mark tone="pass" icon={CheckCircleIcon} wraps>
          {t('storedEvidence.intact')}
        </Mark>
      ) : (
        <Message kind="error" title={t('storedEvidence.differs')} />
      )}
      <code className={styles.hash}>{evidenceHash}</code>
      <DownloadButton
        fileName={`evidence-${evidenceHash.slice(0, 12)}.json`}
        label={t('storedEvidence.download')}
        load={async () =>
          // Stable, so that the file has the hash.
          new Blob([stableJson(evidence)], { type: 'application/json' })
        }
      >
        {t('storedEvidence.download')}
      </DownloadButton>
    </div>
  );
}
