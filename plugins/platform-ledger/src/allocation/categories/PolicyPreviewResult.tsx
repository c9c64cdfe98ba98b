import { PolicyPreview } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { DataTable, EntityLink, Message } from '../../elements';
import { useFormat } from '../../format';
import { useTranslation } from '../../translation';
import { VerdictMark } from '../VerdictMark';
import styles from './Categories.module.css';

export interface PolicyPreviewResultProps {
  preview: PolicyPreview;
  /** Where it would be committed. */
  policyRef?: string;
}

/** What the policy would do to the latest whole quarter. */
export function PolicyPreviewResult(props: PolicyPreviewResultProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { preview, policyRef } = props;
  const { changes, unchanged, withheld, overridden = 0 } = preview;
  const rules = preview.rules.map((rule, index) => ({ ...rule, index }));
  const summary = [
    t('preview.changes', { count: changes.length }),
    t('preview.unchanged', { count: unchanged }),
    withheld > 0 && t('preview.withheld', { count: withheld }),
  ];
  return (
    <Message
      kind="notice"
      title={t('preview.of', { quarter: preview.quarter?.label ?? '' })}
    >
      <div className={styles.preview}>
        <p className={styles.lead}>{summary.filter(Boolean).join(', ')}.</p>
        <div className={styles.tables}>
          {changes.length > 0 && (
            <DataTable
              caption={t('preview.changesCaption')}
              columns={[
                {
                  key: 'squad',
                  head: t('heat.squad'),
                  cell: row => (
                    <EntityLink entityRef={row.group} title={row.title} />
                  ),
                },
                {
                  key: 'from',
                  head: t('preview.from'),
                  cell: row => <Verdict verdict={row.from} />,
                },
                {
                  key: 'to',
                  head: t('preview.to'),
                  cell: row => <Verdict verdict={row.to} />,
                },
              ]}
              rows={changes}
              rowKey={row => row.group}
            />
          )}
          <DataTable
            caption={t('preview.rulesCaption')}
            columns={[
              {
                key: 'rule',
                head: t('preview.rule'),
                cell: row => `${format.count(row.index + 1)}. ${row.category}`,
              },
              {
                key: 'items',
                head: t('preview.items'),
                align: 'number',
                cell: row =>
                  row.items === undefined
                    ? t('preview.tooFew')
                    : format.count(row.items),
              },
            ]}
            rows={rules}
            rowKey={row => String(row.index)}
          />
        </div>
        {overridden > 0 && (
          <p className={styles.about}>
            {t('preview.overridden', { count: overridden })}
          </p>
        )}
        <p className={styles.about}>
          {t('preview.notStored')}
          {policyRef && (
            <>
              {' '}
              <EntityLink entityRef={policyRef} />
            </>
          )}
        </p>
      </div>
    </Message>
  );
}

function Verdict(props: { verdict: PolicyPreview['changes'][number]['from'] }) {
  const { t } = useTranslation();
  return props.verdict ? (
    <VerdictMark verdict={props.verdict} plain />
  ) : (
    <>{t('preview.noPolicy')}</>
  );
}
