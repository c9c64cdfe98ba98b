import { Mover } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { DataTable, EntityLink } from '../elements';
import { useFormat } from '../format';
import { useTranslation } from '../translation';
import { DirectionMark } from './DirectionMark';

/** Who moved, and when. */
export function MoversTable(props: { movers: Mover[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <DataTable
      caption={t('movement.moversCaption')}
      rows={props.movers}
      rowKey={mover => `${mover.entityRef} ${mover.direction} ${mover.on}`}
      columns={[
        {
          key: 'entity',
          head: t('movement.head.entity'),
          cell: mover => (
            <EntityLink entityRef={mover.entityRef} title={mover.title} toTab />
          ),
        },
        {
          key: 'direction',
          head: t('movement.head.direction'),
          cell: mover => <DirectionMark direction={mover.direction} plain />,
        },
        {
          key: 'levels',
          head: t('movement.head.levels'),
          cell: mover =>
            `${mover.from ?? t('level.none')} → ${mover.to ?? t('level.none')}`,
        },
        {
          key: 'cause',
          head: t('movement.head.cause'),
          cell: mover => t(`cause.${mover.cause}`),
        },
        {
          key: 'on',
          head: t('movement.head.on'),
          nowrap: true,
          cell: mover => format.day(mover.on),
        },
      ]}
    />
  );
}
