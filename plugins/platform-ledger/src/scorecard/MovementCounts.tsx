import {
  Movement,
  MovementCause,
  MovementDirection,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { DataTable } from '../elements';
import { useFormat } from '../format';
import { useTranslation } from '../translation';
import { DirectionMark } from './DirectionMark';

const DIRECTIONS: MovementDirection[] = ['rose', 'fell', 'appeared', 'went'];
const CAUSES: MovementCause[] = [
  'service-changed',
  'rule-changed',
  'data-aged',
];

/** How many rose, fell, appeared and went, by what caused it. */
export function MovementCounts(props: { counts: Movement['counts'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { counts } = props;
  return (
    <DataTable
      caption={t('movement.countsCaption')}
      rows={DIRECTIONS}
      rowKey={direction => direction}
      columns={[
        {
          key: 'direction',
          head: t('movement.head.direction'),
          cell: direction => <DirectionMark direction={direction} plain />,
        },
        ...CAUSES.map(cause => ({
          key: cause,
          head: t(`causeHead.${cause}`),
          align: 'number' as const,
          cell: (direction: MovementDirection) =>
            format.count(counts[direction][cause]),
        })),
      ]}
    />
  );
}
