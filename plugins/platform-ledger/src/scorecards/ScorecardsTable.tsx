import { ScorecardSummary } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import {
  DataColumn,
  DataTable,
  EntityLink,
  Figure,
  ShareBar,
  TextLink,
} from '../elements';
import { useFormat } from '../format';
import { useLedgerLinks } from '../routing';
import { useTranslation } from '../translation';
import { ScorecardMarks } from './ScorecardMarks';
import styles from './ScorecardsView.module.css';

/** A line for each scorecard: the level that counts, the share, the lifecycle. */
export function ScorecardsTable(props: { scorecards: ScorecardSummary[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const links = useLedgerLinks();
  const columns: DataColumn<ScorecardSummary>[] = [
    {
      key: 'title',
      head: t('scorecards.head.scorecard'),
      cell: scorecard => (
        <div className={styles.name}>
          <TextLink to={links.scorecard(scorecard.entityRef)}>
            {scorecard.title}
          </TextLink>
          <span className={styles.marks}>
            <ScorecardMarks scorecard={scorecard} />
          </span>
        </div>
      ),
    },
    {
      key: 'adoption',
      head: t('scorecards.head.adoption'),
      cell: scorecard => <AdoptionCell scorecard={scorecard} />,
    },
    {
      key: 'level',
      head: t('scorecards.head.adoptedAt'),
      cell: scorecard =>
        scorecard.levels.find(level => level.name === scorecard.adoptedAt)
          ?.title ?? scorecard.adoptedAt,
    },
    {
      key: 'unknown',
      head: t('counts.unknownHead'),
      align: 'number',
      cell: scorecard => format.count(scorecard.adoption?.unknown ?? 0),
    },
    {
      key: 'exempt',
      head: t('counts.exemptHead'),
      align: 'number',
      cell: scorecard => format.count(scorecard.adoption?.exempt ?? 0),
    },
    {
      key: 'type',
      head: t('scorecards.head.type'),
      cell: scorecard => t(`scorecardType.${scorecard.type}`),
    },
    {
      key: 'lifecycle',
      head: t('scorecards.head.lifecycle'),
      cell: scorecard => t(`lifecycle.${scorecard.lifecycle}`),
    },
    {
      key: 'owner',
      head: t('scorecards.head.owner'),
      cell: scorecard => <EntityLink entityRef={scorecard.owner} />,
    },
    {
      key: 'capability',
      head: t('scorecards.head.capability'),
      cell: scorecard =>
        scorecard.capability && <EntityLink entityRef={scorecard.capability} />,
    },
  ];
  return (
    <DataTable
      caption={t('scorecards.title')}
      columns={columns}
      rows={props.scorecards}
      rowKey={scorecard => scorecard.entityRef}
    />
  );
}

function AdoptionCell(props: { scorecard: ScorecardSummary }) {
  const { t } = useTranslation();
  const { adoption } = props.scorecard;
  if (!adoption || adoption.eligible === 0) {
    return <>{t('noData')}</>;
  }
  return (
    <div className={styles.adoption}>
      <Figure
        count={adoption.adopters}
        of={adoption.eligible}
        share={adoption.share}
      />
      <ShareBar share={adoption.share} />
    </div>
  );
}
