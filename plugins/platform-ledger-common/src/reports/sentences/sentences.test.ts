import { BandVerdict, CharterOutcome, CriterionStatus } from '../../schema';
import fc from 'fast-check';

import {
  adoptionOf,
  reportAdoption,
  reportCharter,
  reportSnapshot,
  reportSquad,
} from '../__testUtils__';
import {
  ReportAllocation,
  ReportCharter,
  ReportSnapshot,
  RESTATEMENT_CAUSES,
} from '../snapshot';
import { createWords } from '../words';
import {
  adoptionSentence,
  allocationSentence,
  charterOutlook,
  charterSentence,
  decisionSentence,
  guardrailSentence,
  methodSentence,
  redistributedSentence,
  restatementSentence,
} from '.';

const words = createWords();
const counts = fc.integer({ min: 0, max: 12 });

const SENTENCES = [
  decisionSentence,
  charterSentence,
  allocationSentence,
  adoptionSentence,
  guardrailSentence,
  restatementSentence,
  methodSentence,
];

/** Spaces that do not break are still spaces to a reader. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

function allocation(
  verdicts: Partial<Record<BandVerdict, number>>,
): ReportAllocation {
  const { allocation: sample } = reportSnapshot();
  return {
    ...sample,
    squads: [],
    counts: {
      below: 0,
      within: 0,
      above: 0,
      'insufficient-data': 0,
      'not-assessed': 0,
      ...verdicts,
    },
  };
}

function say(
  sentence: (typeof SENTENCES)[number],
  changes: Partial<ReportSnapshot>,
): string {
  return plain(sentence(reportSnapshot(changes), words));
}

describe('decisionSentence', () => {
  it('counts what is needed and what is overdue', () => {
    const [gate] = reportSnapshot().decisions;
    const late = { ...gate, by: '2024-12-30' };
    expect(say(decisionSentence, { decisions: [] })).toBe(
      'Nothing waits for a decision.',
    );
    expect(say(decisionSentence, { decisions: [gate] })).toBe(
      '1 decision is needed.',
    );
    expect(say(decisionSentence, { decisions: [late, gate, gate] })).toBe(
      '3 decisions are needed; 1 is overdue.',
    );
    expect(say(decisionSentence, { decisions: [late, late] })).toBe(
      '2 decisions are needed; 2 are overdue.',
    );
  });
});

describe('allocationSentence', () => {
  it.each<[Partial<Record<BandVerdict, number>>, string]>([
    [
      {},
      'No squad that an allocation policy reaches has figures in this period.',
    ],
    [
      { below: 4, within: 1, 'insufficient-data': 1 },
      '4 of 6 squads invested below the 20 % floor; 1 within the band of 20 % to 30 %; 1 is not measurable.',
    ],
    [
      { above: 1, 'insufficient-data': 1, 'not-assessed': 1 },
      '1 of 3 squads invested above the 30 % ceiling; 2 are not measurable.',
    ],
    [{ 'not-assessed': 1 }, '1 of 1 squad is not measurable.'],
    [{ within: 2 }, '2 of 2 squads invested within the band of 20 % to 30 %.'],
  ])('says %j', (verdicts, text) => {
    expect(say(allocationSentence, { allocation: allocation(verdicts) })).toBe(
      text,
    );
  });

  it('says of which quarter shares are where the period is longer, and where none lies in it', () => {
    const year = { label: '2025', from: '2025-01-01', to: '2025-12-31' };
    const quarter = { label: '2025-Q4', from: '2025-10-01', to: '2025-12-31' };
    expect(
      say(allocationSentence, {
        period: year,
        allocation: { ...allocation({ within: 1 }), quarter },
      }),
    ).toBe(
      '1 of 1 squad invested within the band of 20 % to 30 %. Shares and verdicts are those of 2025-Q4, the last whole quarter in the period; what is owed is over all of it.',
    );
    expect(
      say(allocationSentence, {
        allocation: { ...allocation({}), quarter: undefined },
      }),
    ).toBe(
      'Shares are judged by the quarter, and no whole quarter lies in this period.',
    );
  });

  it('names no floor where squads have different ones', () => {
    const sample = allocation({ below: 2 });
    const [policy] = sample.policies;
    const policies = [
      policy,
      { ...policy, band: { floor: 0.1, ceiling: 0.2 } },
    ];
    expect(
      say(allocationSentence, { allocation: { ...sample, policies } }),
    ).toBe('2 of 2 squads invested below the floor of their band.');
  });

  it('says what is owed and how that changed', () => {
    const sample = allocation({ below: 1 });
    const squad = reportSquad({ title: 'A', share: 0.1, verdict: 'below' });
    const withLedger = (opening: number, closing: number) =>
      say(allocationSentence, {
        allocation: {
          ...sample,
          squads: [
            {
              ...squad,
              ledger: squad.ledger && { ...squad.ledger, opening, closing },
            },
          ],
        },
      }).replace(/^[^.]*\. /, '');
    expect(withLedger(2, 6)).toBe(
      'Together the squads owe 6 person-days, 4 person-days more than when the period began.',
    );
    expect(withLedger(2, 1)).toBe(
      'Together the squads owe 1 person-day, 1 person-day less than when the period began.',
    );
    expect(withLedger(2, 2.01)).toBe(
      'Together the squads owe 2 person-days, as when the period began.',
    );
    expect(withLedger(0, 0)).toBe('Together the squads owe nothing.');
  });

  it('names every squad once, whatever the verdicts', () => {
    fc.assert(
      fc.property(
        counts,
        counts,
        counts,
        counts,
        (below, within, above, no) => {
          const text = say(allocationSentence, {
            allocation: allocation({
              below,
              within,
              above,
              'insufficient-data': no,
            }),
          });
          const total = below + within + above + no;
          const said = text
            .split(';')
            .map(part => Number(/\d+/.exec(part)?.[0] ?? 0));
          expect(said.reduce((sum, count) => sum + count, 0)).toBe(total);
        },
      ),
    );
  });
});

describe('redistributedSentence', () => {
  it('is one line, with what it cost where that is known', () => {
    const { allocation: sample } = reportSnapshot();
    expect(plain(redistributedSentence(sample, words))).toBe(
      'Redistributed: 1 piece of named work was written again 3 times, 24 person-days or EUR 16,800. The period before: 0 person-days.',
    );
    const redistributed = {
      pieces: 2,
      writings: 2,
      illustrations: 0,
      days: 8,
      costs: [],
      previousDays: 5.5,
    };
    expect(plain(redistributedSentence({ redistributed }, words))).toBe(
      'Redistributed: 2 pieces of named work were written again 2 times, 8 person-days. The period before: 5.5 person-days.',
    );
    const none = { ...redistributed, pieces: 0, writings: 0, days: 0 };
    expect(plain(redistributedSentence({ redistributed: none }, words))).toBe(
      'No named work was written more than once. The period before: 5.5 person-days.',
    );
    expect(
      redistributedSentence(
        { redistributed: { ...none, previousDays: 0 } },
        words,
      ),
    ).toBe('No named work was written more than once.');
    expect(
      plain(
        redistributedSentence(
          { redistributed: { ...redistributed, illustrations: 2 } },
          words,
        ),
      ),
    ).toContain('2 of the pieces are illustrations.');
  });

  it('adds up no currencies, and says for how many days there is a cost', () => {
    const redistributed = {
      pieces: 2,
      writings: 3,
      illustrations: 0,
      days: 9,
      costs: [
        { amount: 2_800, currency: 'EUR', days: 4 },
        { amount: 1_600, currency: 'USD', days: 2 },
      ],
      previousDays: 9,
    };
    expect(plain(redistributedSentence({ redistributed }, words))).toBe(
      'Redistributed: 2 pieces of named work were written again 3 times, 9 person-days or EUR 2,800 and USD 1,600 for the 6 person-days whose cost is known. The period before: 9 person-days.',
    );
  });
});

describe('charterSentence', () => {
  const ended = (outcome: CharterOutcome): Partial<ReportCharter> => ({
    phase: 'gate',
    verdict: { ...reportCharter().verdict, state: 'provisional', outcome },
  });

  it('says where each stands', () => {
    expect(say(charterSentence, { charters: [] })).toBe(
      'No charter ran in this period.',
    );
    expect(say(charterSentence, { charters: [reportCharter()] })).toBe(
      '“Move” is on its runway and at risk.',
    );
    expect(
      say(charterSentence, {
        charters: [
          reportCharter(),
          reportCharter({}, 'on-track'),
          reportCharter({}, 'on-track'),
          reportCharter(ended('continue')),
          reportCharter({ phase: 'planned' }),
          reportCharter({}, 'too-early'),
        ],
      }),
    ).toBe(
      'Of 6 charters, 1 reached its gate with the verdict continue; 2 are on track; 1 is at risk; for 1 it is too early to say; 1 has not started.',
    );
  });

  it('says what is undecided, decided against the verdict, and an illustration', () => {
    const charter = reportCharter({
      ...ended('dissolve'),
      undecided: true,
      retrospective: true,
    });
    expect(say(charterSentence, { charters: [charter] })).toBe(
      '“Move” reached its gate with the verdict dissolve. It passed its gate and waits for a decision. It was written after it started: an illustration that binds nobody.',
    );
    expect(say(charterSentence, { charters: [charter, charter] })).toContain(
      '2 passed their gate and wait for a decision.',
    );
  });

  it.each<[CriterionStatus[], number, string]>([
    [['on-track', 'at-risk'], 1, 'onTrack'],
    [['on-track', 'at-risk'], 2, 'atRisk'],
    [['on-track', 'too-early'], 2, 'tooEarly'],
    [['met', 'on-track'], 2, 'onTrack'],
    [['no-data', 'not-met'], 2, 'atRisk'],
  ])('takes %j with %d needed for %s', (statuses, needed, outlook) => {
    const [criterion] = reportCharter().criteria;
    const charter = reportCharter({
      criteria: statuses.map(status => ({ ...criterion, status })),
      verdict: { ...reportCharter().verdict, needed, of: statuses.length },
    });
    expect(charterOutlook(charter)).toBe(outlook);
  });
});

describe('adoptionSentence', () => {
  it('says which shares rose, fell and stayed, and how many services moved', () => {
    const rose = reportAdoption();
    const fell = reportAdoption({ counts: adoptionOf(0, 4) });
    const same = reportAdoption({ counts: adoptionOf(2, 8) });
    const unknown = reportAdoption({ previous: undefined });
    expect(say(adoptionSentence, { adoption: [rose, fell, same] })).toBe(
      'Since 30 Sep 2024 the share rose for 1 of 3 capabilities, fell for 1 and stayed for 1. In the period 6 services rose.',
    );
    expect(say(adoptionSentence, { adoption: [same, unknown] })).toBe(
      'Since 30 Sep 2024 the share stayed for 1 of 2 capabilities and cannot be compared for 1. In the period 4 services rose.',
    );
    expect(say(adoptionSentence, { adoption: [unknown] })).toBe(
      'There is no earlier figure to compare 1 capability with. In the period 2 services rose.',
    );
    expect(say(adoptionSentence, { adoption: [] })).toBe(
      'No capability has an active scorecard.',
    );
  });

  it('tells moves of a rule from moves of services, and leaves standards out', () => {
    const none = { 'service-changed': 0, 'rule-changed': 0, 'data-aged': 0 };
    const card = reportAdoption({
      movement: {
        since: '2024-09-30',
        counts: {
          rose: { ...none, 'rule-changed': 1 },
          fell: { ...none, 'data-aged': 1 },
          appeared: none,
          went: { ...none, 'service-changed': 2 },
        },
        total: 4,
        movers: [],
      },
    });
    expect(
      say(adoptionSentence, {
        adoption: [card, reportAdoption({ type: 'standard' })],
      }),
    ).toBe(
      'Since 30 Sep 2024 the share rose for 1 of 1 capability. In the period 1 service rose; 1 fell; 2 services went; 1 of these moves is a rule’s, not a service’s.',
    );
  });
});

describe('the sentences of the evidence', () => {
  it('count guardrails by state', () => {
    const [holds] = reportSnapshot().guardrails;
    const broken = {
      ...holds,
      evaluation: { ...holds.evaluation, state: 'broken' as const },
    };
    expect(say(guardrailSentence, { guardrails: [] })).toBe(
      'No charter names a guardrail.',
    );
    expect(say(guardrailSentence, { guardrails: [holds, broken, holds] })).toBe(
      '1 of 3 guardrails is broken; 2 hold.',
    );
  });

  it('name the causes of restatements', () => {
    const [restatement] = reportSnapshot().restatements;
    expect(say(restatementSentence, { restatements: [] })).toBe(
      'No figure of an earlier report has changed since.',
    );
    expect(
      say(restatementSentence, {
        restatements: [
          restatement,
          { ...restatement, causes: ['late-activity', 'capacity'] },
        ],
      }),
    ).toBe(
      '2 figures of earlier reports have changed since, by activity that came in late (2) and capacity (1).',
    );
    expect(RESTATEMENT_CAUSES.length).toBeGreaterThan(0);
  });

  it('say what the figures rest on', () => {
    expect(say(methodSentence, {})).toBe(
      'The figures rest on 1 source; the latest evidence is of 31 Dec 2024. The last report of 1 source failed or broke off. 75 % of squads’ capacity is attributed.',
    );
  });
});

describe('every sentence', () => {
  it('agrees in number, ends with a full stop, and leaves nothing out', () => {
    fc.assert(
      fc.property(counts, counts, counts, (some, more, most) => {
        const [gate] = reportSnapshot().decisions;
        const [guardrail] = reportSnapshot().guardrails;
        const [restatement] = reportSnapshot().restatements;
        const snapshot = reportSnapshot({
          decisions: Array(some).fill(gate),
          charters: [
            ...Array(some).fill(reportCharter()),
            ...Array(more).fill(reportCharter({ undecided: true }, 'on-track')),
          ],
          allocation: allocation({ below: some, within: more, above: most }),
          adoption: [
            ...Array(some).fill(reportAdoption()),
            ...Array(more).fill(reportAdoption({ previous: undefined })),
          ],
          guardrails: Array(most).fill(guardrail),
          restatements: Array(more).fill(restatement),
        });
        for (const sentence of SENTENCES) {
          const text = plain(sentence(snapshot, words));
          expect(text).toMatch(/\.$/);
          expect(text).not.toMatch(/undefined|NaN|\{\{|report\./);
          expect(text).not.toMatch(
            /\b1 (decisions|charters|squads|capabilities|services|guardrails|figures|sources|are|have|end|hold)\b/,
          );
          expect(text).not.toMatch(
            /\b(?!1\b)\d+ (decision|charter|squad|capability|service|guardrail|figure|source|is|has|holds|ends)\b/,
          );
        }
      }),
    );
  });
});
