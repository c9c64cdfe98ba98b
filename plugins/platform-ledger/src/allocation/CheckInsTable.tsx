import HistoryIcon from '@material-ui/icons/History';
import RecordVoiceOverIcon from '@material-ui/icons/RecordVoiceOver';
import { CheckIn } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { DataColumn, DataTable, Mark } from '../elements';
import { useFormat } from '../format';
import { useTranslation } from '../translation';
import { Author } from './Author';
import { IllustrationMark } from './IllustrationMark';
import styles from './SquadAllocationView.module.css';
import { statedShare } from './statedShare';
import { useDays } from './useDays';

export interface CheckInsTableProps {
  /** The latest sprint first. */
  checkIns: CheckIn[];
  platformTeam: boolean;
}

/** The check-ins, each marked for what it is. */
export function CheckInsTable(props: CheckInsTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const days = useDays();

  function stated(checkIn: CheckIn) {
    return checkIn.share === undefined
      ? (checkIn.categories ?? [])
          .map(({ category, days: number }) =>
            t('checkIns.categoryDays', {
              category,
              days: days.number(number),
            }),
          )
          .join(', ')
      : statedShare(checkIn.share);
  }

  const unrequested: DataColumn<CheckIn>[] = props.platformTeam
    ? [
        {
          key: 'unrequested',
          head: t('checkIns.unrequested'),
          align: 'number',
          cell: row =>
            row.unrequestedDays === undefined
              ? t('noData')
              : days.words(row.unrequestedDays),
        },
      ]
    : [];
  return (
    <DataTable
      caption={t('checkIns.caption')}
      columns={[
        {
          key: 'sprint',
          head: t('checkIns.sprint'),
          cell: row =>
            t('checkInForm.sprintOption', {
              from: format.day(row.sprint),
              to: format.day(row.sprintEnd),
            }),
        },
        { key: 'stated', head: t('checkIns.stated'), cell: stated },
        ...unrequested,
        {
          key: 'marks',
          head: t('checkIns.marks'),
          cell: row => (
            <span className={styles.list}>
              <Mark tone="exempt" icon={RecordVoiceOverIcon}>
                {t('heat.selfReported')}
              </Mark>
              {row.late && (
                <Mark
                  tone="unknown"
                  icon={HistoryIcon}
                  title={t('checkIns.lateWhy')}
                >
                  {t('checkIns.late')}
                </Mark>
              )}
              <IllustrationMark illustration={row.illustration} />
            </span>
          ),
        },
        {
          key: 'author',
          head: t('checkIns.author'),
          cell: row => <Author author={row.author} />,
        },
      ]}
      rows={props.checkIns}
      rowKey={row => row.id}
      limitHeight
    />
  );
}
