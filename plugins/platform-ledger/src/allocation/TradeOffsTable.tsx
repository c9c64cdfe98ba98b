import CheckCircleIcon from '@material-ui/icons/CheckCircle';
import HourglassEmptyIcon from '@material-ui/icons/HourglassEmpty';
import ReportProblemIcon from '@material-ui/icons/ReportProblem';
import { TradeOff } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { DataTable, Mark, MarkTone } from '../elements';
import { useFormat } from '../format';
import { useTranslation } from '../translation';
import { Author } from './Author';
import { IllustrationMark } from './IllustrationMark';
import styles from './SquadAllocationView.module.css';
import { useDays } from './useDays';

const looks = {
  open: { tone: 'accent', icon: HourglassEmptyIcon },
  repaid: { tone: 'pass', icon: CheckCircleIcon },
  overdue: { tone: 'fail', icon: ReportProblemIcon },
} satisfies {
  [state in TradeOff['state']]: {
    tone: MarkTone;
    icon: typeof CheckCircleIcon;
  };
};

/** The trade-offs by due day, each with what of it is still owed. */
export function TradeOffsTable(props: { tradeOffs: TradeOff[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const days = useDays();
  return (
    <DataTable
      caption={t('tradeOffs.caption')}
      columns={[
        {
          key: 'shipped',
          head: t('tradeOffs.shipped'),
          cell: row => row.shipped,
        },
        {
          key: 'deferred',
          head: t('tradeOffs.deferred'),
          cell: row => row.deferred,
        },
        {
          key: 'state',
          head: t('tradeOffs.state'),
          cell: row => (
            <span className={styles.list}>
              <Mark {...looks[row.state]}>
                {t(`tradeOffState.${row.state}`)}
              </Mark>
              <IllustrationMark illustration={row.illustration} />
            </span>
          ),
        },
        {
          key: 'days',
          head: t('tradeOffs.days'),
          align: 'number',
          cell: row =>
            t('tradeOffs.owed', {
              owed: days.number(row.owedDays),
              days: days.number(row.days),
            }),
        },
        {
          key: 'repayBy',
          head: t('tradeOffs.repayBy'),
          nowrap: true,
          cell: row => format.day(row.repayBy),
        },
        {
          key: 'agreed',
          head: t('tradeOffs.agreed'),
          nowrap: true,
          cell: row => format.day(row.agreedOn),
        },
        {
          key: 'author',
          head: t('tradeOffs.author'),
          cell: row => <Author author={row.author} />,
        },
      ]}
      rows={props.tradeOffs}
      rowKey={row => row.id}
    />
  );
}
