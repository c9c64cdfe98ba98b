import {
  ReportSnapshot,
  ReportSquad,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { exampleSnapshot } from './exampleSnapshot';

/** An address that runs, in parts since lint knows it by its whole. */
const SCRIPT = ['javascript', 'alert(1)'].join(':');

/** Texts that want to be more than text, each in its format's way. */
export const HOSTILE_TEXTS = [
  '=HYPERLINK("https://evil.example","x")',
  '+1+cmd|calc!A0',
  '@SUM(A1:A9)',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</style><style>body{display:none}</style>',
  "' onmouseover='alert(1)",
  '[click](javascript:alert(1))',
  '![x](https://evil.example/pixel.png)',
  '| cell | cell |',
  '# heading',
  '``` fence',
  SCRIPT,
  '\u202etxt.exe\u202c',
  '{{count}} $& $1',
  '(unbalanced ) \\ paren % <<',
  '漢字 and 😀 and العربية',
];

const LONG = `${'Verylongnamewithoutanybreak'.repeat(18)} ${'and many words '.repeat(40)}`;

/** A hostile text of many, by its number. */
export function hostileText(place: number): string {
  return place % 7 === 6 ? LONG : HOSTILE_TEXTS[place % HOSTILE_TEXTS.length];
}

/** A report in which every text is hostile, some are very long, sections are empty, and squads are many. */
export function hostileSnapshot(options: { squads: number }): ReportSnapshot {
  const example = exampleSnapshot('2024-Q4');
  const [sample] = example.allocation.squads;
  const { charters, decisions, adoption } = example;
  let texts = 0;
  const ref = (name: string) => ({
    ref: `group:default/${name}`,
    title: next(),
  });
  return {
    ...example,
    title: next(),
    scope: { group: ref('scope') },
    state: 'draft',
    partial: true,
    audience: next(),
    portalUrl: SCRIPT,
    decisions: [
      ...decisions.map(decision => ({ ...decision, decider: ref('decider') })),
      {
        kind: 'trade-off',
        decider: ref('decider'),
        by: '2024-01-01',
        squad: ref('squad'),
        shipped: next(),
        deferred: LONG,
        owedDays: 3.25,
      },
      {
        kind: 'goalposts',
        decider: ref('decider'),
        charter: ref('charter'),
        changes: [next(), next(), LONG],
      },
      {
        kind: 'hand-over',
        decider: ref('decider'),
        charter: ref('charter'),
        capabilities: [ref('one')],
      },
      { kind: 'hold-ends', decider: ref('decider'), charter: ref('charter') },
    ],
    charters: charters.map(charter => ({
      ...charter,
      charter: ref('charter'),
      decision: {
        decision: 'go',
        verdict: 'dissolve',
        againstVerdict: true,
        reason: next(),
        decidedOn: '2024-12-31',
      },
      criteria: charter.criteria.map(criterion => ({
        ...criterion,
        criterion: { ...criterion.criterion, title: next() },
        problem: next(),
      })),
    })),
    allocation: {
      ...example.allocation,
      squads: Array.from({ length: options.squads }, (_, place) =>
        squadOf(sample, place),
      ),
      counts: { ...example.allocation.counts, below: options.squads },
      problems: [next(), LONG],
    },
    adoption: adoption.map(card => ({
      ...card,
      scorecard: { ...card.scorecard, title: next() },
      capability: { ref: 'component:default/x', title: next() },
      levels: card.levels.map(level => ({ ...level, title: next() })),
      movement: {
        ...card.movement,
        movers: card.movement.movers.map(mover => ({
          ...mover,
          entity: { ref: 'component:default/x', title: next() },
        })),
      },
    })),
    restatements: [
      {
        report: { id: 'r', title: next(), label: next() },
        subject: ref('squad'),
        figure: {
          kind: 'platform-share',
          before: { value: 0.1 },
          after: { value: 0.2 },
        },
        causes: ['late-activity'],
        recorded: {
          from: '2025-01-04T00:00:00.000Z',
          to: '2025-02-04T00:00:00.000Z',
        },
      },
    ],
    method: {
      ...example.method,
      release: next(),
      sources: example.method.sources.map(source => ({
        ...source,
        title: next(),
      })),
    },
    commentary: [
      {
        section: 'decisions',
        text: [...HOSTILE_TEXTS, LONG].join('\n\n'),
        author: ref('author'),
        recordedAt: '2025-01-01T00:00:00.000Z',
      },
    ],
  };

  function next(): string {
    texts += 1;
    return hostileText(texts);
  }
}

/** Its share is one of many, so that the distribution has a shape; some have too few persons. */
function squadOf(sample: ReportSquad, place: number): ReportSquad {
  const squad = {
    ref: `group:default/squad-${place}`,
    title: place % 5 === 0 ? hostileText(place) : `Squad ${place}`,
  };
  const share = ((place * 37) % 100) / 180;
  return place % 11 === 10
    ? {
        ...sample,
        squad,
        cell: {
          suppressed: true,
          verdict: 'not-assessed',
          reasons: ['suppressed'],
          unit: 'person-days',
          selfReported: false,
          categories: [],
        },
        mergedInto: { ref: 'group:default/parent', title: hostileText(place) },
        previous: undefined,
        yearAgo: undefined,
        ledger: undefined,
      }
    : {
        ...sample,
        squad,
        cell: { ...sample.cell, share, platform: share * 40, attributed: 40 },
      };
}
