import { useApi } from '@backstage/core-plugin-api';
import SwapVertIcon from '@material-ui/icons/SwapVert';
import PolicyIcon from '@material-ui/icons/Gavel';
import {
  SensitivityRow,
  SquadAllocation,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { platformLedgerApiRef } from '../api';
import {
  DataColumn,
  DataTable,
  DownloadButton,
  Mark,
  Panel,
} from '../elements';
import { formatShare, useFormat } from '../format';
import { useAsOf } from '../state';
import { useTranslation } from '../translation';
import { BandStrip } from './BandStrip';
import styles from './SquadAllocationView.module.css';
import { usePeriodWords } from './usePeriodWords';
import { VerdictMark } from './VerdictMark';

/** The same period by every method, both denominators and both item rules; what flips is marked. */
export function SensitivityPanel(props: { squad: SquadAllocation }) {
  const { t } = useTranslation();
  const format = useFormat();
  const periodWords = usePeriodWords();
  const api = useApi(platformLedgerApiRef);
  const { asked } = useAsOf();
  const { group, sensitivity, sensitivityOf, policy } = props.squad;
  if (!sensitivityOf || sensitivity.length === 0) {
    return (
      <Panel headingLevel={3} title={t('sensitivity.title')}>
        <p className={styles.about}>
          {sensitivityOf
            ? t('sensitivity.tooFew', { period: periodWords(sensitivityOf) })
            : t('sensitivity.empty')}
        </p>
      </Panel>
    );
  }
  const hasOwn = sensitivity.some(row => row.isPolicy);
  const flips = sensitivity.filter(row => row.flips).length;
  const n = format.count(sensitivity.length);
  const flipWords =
    flips > 0
      ? t('sensitivity.flipCount', { count: flips, n })
      : t('sensitivity.noFlips', { n });
  const verdictWords = hasOwn ? flipWords : t('sensitivity.noOwn');
  const columns: DataColumn<SensitivityRow>[] = [
    {
      key: 'method',
      head: t('sensitivity.method'),
      cell: row => (
        <span className={styles.list}>
          {t(`policy.methods.${row.method}`)}
          {row.isPolicy && (
            <Mark tone="accent" icon={PolicyIcon}>
              {t('sensitivity.policy')}
            </Mark>
          )}
          {hasOwn && row.flips && (
            <Mark
              tone="unknown"
              icon={SwapVertIcon}
              title={t('sensitivity.flipsWhy')}
            >
              {t('sensitivity.flips')}
            </Mark>
          )}
        </span>
      ),
    },
    {
      key: 'items',
      head: t('sensitivity.items'),
      cell: row =>
        row.crossCutting && t(`policy.crossCuttingShort.${row.crossCutting}`),
    },
    {
      key: 'denominator',
      head: t('sensitivity.denominator'),
      cell: row => t(`policy.denominators.${row.denominator}`),
    },
    {
      key: 'share',
      head: t('sensitivity.share'),
      align: 'number',
      cell: row =>
        row.share === undefined ? t('noData') : formatShare(row.share),
    },
    {
      key: 'band',
      head: t('sensitivity.band'),
      cell: row => policy && <BandStrip band={policy.band} share={row.share} />,
    },
    {
      key: 'verdict',
      head: t('sensitivity.verdict'),
      cell: row => <VerdictMark verdict={row.verdict} plain />,
    },
  ];
  return (
    <Panel
      headingLevel={3}
      title={t('sensitivity.title')}
      aside={
        <DownloadButton
          fileName="allocation-sensitivity.csv"
          label={t('allocation.csv', { table: t('sensitivity.title') })}
          load={() =>
            api.exportAllocation({
              query: { table: 'sensitivity', asOf: asked, group },
            })
          }
        />
      }
    >
      <p className={styles.about}>
        {t('sensitivity.of', { period: periodWords(sensitivityOf) })}{' '}
        {verdictWords}.
      </p>
      <DataTable
        caption={t('sensitivity.caption')}
        columns={columns}
        rows={sensitivity}
        rowKey={row => `${row.method} ${row.crossCutting} ${row.denominator}`}
      />
    </Panel>
  );
}
