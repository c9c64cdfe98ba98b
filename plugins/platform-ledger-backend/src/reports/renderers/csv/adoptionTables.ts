import { AdoptionCounts } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { CsvTable, CsvValue } from './CsvTable';

const COUNTS = [
  'eligible',
  'adopters',
  'notAdopters',
  'unknown',
  'exempt',
  'eligibilityUnknown',
  'eligibilityCarried',
  'share',
] as const;

/** The scorecards with their figures now, the period before and a year ago. */
export const adoptionTable: CsvTable = {
  name: 'adoption',
  columns: [
    'scorecard',
    'title',
    'capability',
    'type',
    'mandated',
    'retrospective',
    'revision',
    ...COUNTS,
    'previousAdopters',
    'previousEligible',
    'previousShare',
    'yearAgoAdopters',
    'yearAgoEligible',
    'yearAgoShare',
  ],
  *rows({ adoption }) {
    for (const card of adoption) {
      yield [
        card.scorecard.ref,
        card.scorecard.title,
        card.capability?.ref,
        card.type,
        card.mandated,
        card.context.retrospective,
        card.context.revision?.number,
        ...COUNTS.map(count => card.counts[count]),
        ...compared(card.previous),
        ...compared(card.yearAgo),
      ];
    }
  },
};

/** Entities at each level or above. */
export const levelTable: CsvTable = {
  name: 'levels',
  columns: ['scorecard', 'level', 'title', 'count', 'eligible', 'reachable'],
  *rows({ adoption }) {
    for (const { scorecard, counts } of adoption) {
      for (const { name, title, count, reachable } of counts.levels) {
        yield [scorecard.ref, name, title, count, counts.eligible, reachable];
      }
    }
  },
};

/** What the curves are drawn from. */
export const adoptionPointTable: CsvTable = {
  name: 'adoption-points',
  columns: ['scorecard', 'day', 'retrospective', ...COUNTS],
  *rows({ adoption }) {
    for (const { scorecard, points } of adoption) {
      for (const point of points) {
        yield [
          scorecard.ref,
          point.day,
          point.retrospective,
          ...COUNTS.map(count => point[count]),
        ];
      }
    }
  },
};

/** Who moved, and by what. */
export const moverTable: CsvTable = {
  name: 'movers',
  columns: [
    'scorecard',
    'entity',
    'title',
    'owner',
    'direction',
    'cause',
    'from',
    'to',
    'on',
  ],
  *rows({ adoption }) {
    for (const { scorecard, movement } of adoption) {
      for (const mover of movement.movers) {
        yield [
          scorecard.ref,
          mover.entity.ref,
          mover.entity.title,
          mover.owner?.ref,
          mover.direction,
          mover.cause,
          mover.from,
          mover.to,
          mover.on,
        ];
      }
    }
  },
};

function compared(counts: AdoptionCounts | undefined): CsvValue[] {
  return [counts?.adopters, counts?.eligible, counts?.share];
}
