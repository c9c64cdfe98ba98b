import { Mover } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { DataTable, EntityLink } from '../elements';
import { useFormat } from '../format';
import { useTranslation } from '../translation';
import { DirectionMark } from './DirectionMark';

export interface MoversTableProps {
  movers: Mover[];
  /** The scorecard's. */
  levels: { name: string; title: string }[];
}

/** Who moved, and when. */
export function MoversTable(props: MoversTableProps) {
  const { t } = useTranslation();
  const format = useFormat();

  function levelTitle(name: string | undefined) {
    if (!name) {
      return t('level.none');
    }
    return props.levels.find(level => level.name === name)?.title ?? name;
  }

  function levelsOf(mover: Mover) {
    switch (mover.direction) {
      case 'appeared':
        return levelTitle(mover.to);
      case 'went':
        return levelTitle(mover.from);
      default:
        return `${levelTitle(mover.from)} → ${levelTitle(mover.to)}`;
    }
  }

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
          cell: levelsOf,
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
