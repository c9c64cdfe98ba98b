import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { toDayNumber } from '../time';
import { categorise, CategoryRules } from './categorise';
import { EffortTrace } from './EffortTrace';
import { groupEffort } from './groupEffort';
import { personEffort } from './personEffort';
import { quarterOf } from './quarterOf';
import { shareOf } from './shareOf';

// The example's tables were computed independently of this code; its README says how.
const EXAMPLE = resolve(__dirname, '../../../../examples/roadie-plugins');

type Row = Record<string, string>;

function readCsv(...segments: string[]): Row[] {
  return parse(readFileSync(resolve(EXAMPLE, ...segments)), {
    columns: true,
  }) as Row[];
}

const rules: CategoryRules = [
  {
    category: 'platform',
    when: {
      attribute: 'area',
      in: [
        'ci',
        'tooling',
        'dependencies',
        'release',
        'docs',
        'demo-app',
        'other',
      ],
    },
  },
  { category: 'product', when: { attribute: 'component', exists: true } },
];

function tracesByPerson(): Map<string, EffortTrace[]> {
  const people = new Map<string, EffortTrace[]>();
  for (const row of readCsv('activity.csv')) {
    if (row.bot === 'true') {
      continue;
    }
    const traces = people.get(row.person) ?? [];
    people.set(row.person, traces);
    traces.push({
      day: toDayNumber(row.date),
      item: row.component ? `component:${row.component}` : `area:${row.area}`,
      change: row.commit,
      ...(row.component ? { component: row.component } : { area: row.area }),
      attributes: { type: row.type },
    });
  }
  return people;
}

function tableBy(crossCutting: 'alone' | 'always'): Row[] {
  const squads = new Map(
    readCsv('people.csv').map(({ person, squad }) => [person, squad]),
  );
  const cells = new Map<string, Record<string, number>>();
  for (const [person, traces] of tracesByPerson()) {
    const { parts, cappedWeeks } = personEffort({
      traces,
      method: 'equal-split',
      crossCutting,
    });
    expect(cappedWeeks).toEqual([]);
    const memberships = [
      {
        group: squads.get(person)!,
        from: toDayNumber('2026-06-30'),
        to: toDayNumber('2026-07-01'),
      },
    ];
    for (const part of groupEffort({ parts, memberships })) {
      const key = `${quarterOf(part.day).label},${part.group}`;
      const cell = cells.get(key) ?? { platform: 0, product: 0 };
      cells.set(key, cell);
      cell[categorise({ rules, ...part })] += part.amount;
    }
  }
  return [...cells]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, { platform, product }]) => {
      const [quarter, squad] = key.split(',');
      const attributed = platform + product;
      const { share } = shareOf({ platform, attributed }, 'attributed');
      return {
        quarter,
        squad,
        platform_person_days: platform.toFixed(6),
        product_person_days: product.toFixed(6),
        platform_share: share!.toFixed(6),
      };
    });
}

describe('the example squads', () => {
  it.each([
    ['always', 'allocation.csv'],
    ['alone', 'allocation-alone.csv'],
  ] as const)('come to every row of the table, %s', (crossCutting, file) => {
    const expected = readCsv('expected', file);

    expect(expected).toHaveLength(113);
    expect(tableBy(crossCutting)).toEqual(expected);
  });
});
