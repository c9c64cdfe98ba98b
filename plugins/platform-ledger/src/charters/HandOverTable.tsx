import CheckCircleIcon from '@material-ui/icons/CheckCircle';
import HourglassEmptyIcon from '@material-ui/icons/HourglassEmpty';
import ReportProblemOutlinedIcon from '@material-ui/icons/ReportProblemOutlined';
import {
  Day,
  HandOverItem,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { ReactNode } from 'react';
import {
  DataColumn,
  DataTable,
  EntityLink,
  entityName,
  Mark,
  TextLink,
} from '../elements';
import { useFormat } from '../format';
import { useLedgerLinks } from '../routing';
import { useTranslation } from '../translation';

export interface HandOverTableProps {
  items: HandOverItem[];
  asOf?: Day;
  /** What can be done about an item. */
  action?(item: HandOverItem): ReactNode;
  /** Where items of several charters stand together. */
  withCharter?: boolean;
}

/** What is handed over, from whom, to whom, by when. */
export function HandOverTable(props: HandOverTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const links = useLedgerLinks();
  const { items, asOf, action, withCharter } = props;
  const charterColumn: DataColumn<HandOverItem>[] = withCharter
    ? [
        {
          key: 'charter',
          head: t('handOver.charter'),
          cell: item => (
            <TextLink to={links.charter(item.charter)}>
              {entityName(item.charter)}
            </TextLink>
          ),
        },
      ]
    : [];
  const actionColumn: DataColumn<HandOverItem>[] = action
    ? [{ key: 'action', head: t('handOver.change'), cell: action }]
    : [];
  return (
    <DataTable<HandOverItem>
      caption={t('handOver.caption')}
      rows={items}
      rowKey={item => item.id}
      columns={[
        {
          key: 'capability',
          head: t('handOver.capability'),
          cell: item => <EntityLink entityRef={item.capability} />,
        },
        ...charterColumn,
        {
          key: 'state',
          head: t('handOver.state'),
          cell: item => <HandOverState item={item} asOf={asOf} />,
        },
        {
          key: 'newOwner',
          head: t('handOver.newOwner'),
          cell: item =>
            item.newOwner ? (
              <EntityLink entityRef={item.newOwner} />
            ) : (
              t('handOver.notNamed')
            ),
        },
        {
          key: 'dueOn',
          head: t('handOver.dueOn'),
          nowrap: true,
          cell: item =>
            item.dueOn ? format.day(item.dueOn) : t('handOver.noDate'),
        },
        {
          key: 'ownerNow',
          head: t('handOver.ownerNow'),
          cell: item =>
            item.ownerNow ? (
              <EntityLink entityRef={item.ownerNow} />
            ) : (
              t('handOver.nobody')
            ),
        },
        {
          key: 'adopters',
          head: t('handOver.adopters'),
          align: 'number',
          cell: item => format.count(item.adopters),
        },
        {
          key: 'writtenMostBy',
          head: t('handOver.writtenMostBy'),
          cell: item =>
            item.writtenMostBy ? (
              <EntityLink entityRef={item.writtenMostBy} />
            ) : (
              t('handOver.unknown')
            ),
        },
        ...actionColumn,
      ]}
    />
  );
}

function HandOverState(props: { item: HandOverItem; asOf?: Day }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { doneOn, dueOn } = props.item;
  if (doneOn) {
    return (
      <Mark tone="pass" icon={CheckCircleIcon}>
        {t('handOver.done', { day: format.day(doneOn) })}
      </Mark>
    );
  }
  return props.asOf && dueOn && dueOn < props.asOf ? (
    <Mark tone="fail" icon={ReportProblemOutlinedIcon}>
      {t('handOver.overdue')}
    </Mark>
  ) : (
    <Mark tone="unknown" icon={HourglassEmptyIcon}>
      {t('handOver.open')}
    </Mark>
  );
}
