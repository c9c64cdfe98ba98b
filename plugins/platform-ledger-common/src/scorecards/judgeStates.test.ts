import { CHECK_STATES } from '../schema';
import { CompleteCheck, CompleteScorecardSpec } from '../definitions';
import { toDayNumber } from '../time';
import { adoptionCounts } from './adoptionCounts';
import { judgeStates, reachableLevels } from './judgeStates';
import { nextSteps } from './nextSteps';
import { letterOfState, statesOfLetters } from './stateLetters';

const LEVELS = ['bronze', 'silver', 'gold'];

function check(
  id: string,
  level: string,
  more: Partial<CompleteCheck> = {},
): CompleteCheck {
  return {
    id,
    level,
    title: id,
    when: { fact: id, is: true },
    because: 'It helps.',
    instruction: 'Do it.',
    weight: 1,
    effort: 'M',
    ...more,
  };
}

const spec: CompleteScorecardSpec = {
  type: 'standard',
  mandated: false,
  lifecycle: 'active',
  owner: 'group:default/core',
  appliesTo: { kind: 'Component' },
  levels: LEVELS.map(name => ({ name, title: name })),
  adoptedAt: 'silver',
  checks: [
    check('readme', 'bronze'),
    check('tests', 'silver', { weight: 2, effort: 'L' }),
    check('owner', 'silver', { effort: 'S' }),
    check('changelog', 'gold', { effort: 'S', effectiveFrom: '2026-03-01' }),
  ],
};

const judged = (letters: string) => judgeStates(spec, statesOfLetters(letters));

describe('judgeStates', () => {
  it.each<[string, number, string, number | undefined]>([
    ['pppp', 3, 'adopter', 1],
    ['pppf', 2, 'adopter', 4 / 5],
    ['pppc', 2, 'adopter', 1],
    ['ppee', 3, 'adopter', 1],
    ['pupp', 1, 'unknown', 3 / 5],
    ['pfup', 1, 'not-adopter', 2 / 5],
    ['fppp', 0, 'not-adopter', 4 / 5],
    ['uppp', 0, 'unknown', 4 / 5],
    ['ppuf', 1, 'unknown', 3 / 5],
    ['pccp', 3, 'adopter', 1],
    ['pccf', 1, 'unknown', 1 / 2],
    ['cccc', 0, 'unknown', undefined],
    ['eeec', 2, 'adopter', undefined],
  ])('takes %s as level %d, %s, score %d', (letters, level, outcome, score) => {
    expect(judged(letters)).toMatchObject({ level, outcome });
    expect(judged(letters).score).toEqual(score);
  });

  it('counts unknown and leaves out what is exempt or upcoming', () => {
    expect(judged('puec')).toMatchObject({ passing: 1, counted: 2 });
  });

  it('cannot reach a level whose checks are all upcoming', () => {
    expect(reachableLevels(spec, statesOfLetters('pucc'))).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('statesOfLetters', () => {
  it('unpacks what letters pack', () => {
    const letters = CHECK_STATES.map(letterOfState).join('');
    expect(statesOfLetters(letters)).toEqual(CHECK_STATES);
    expect(new Set(letters).size).toBe(CHECK_STATES.length);
  });
});

describe('nextSteps', () => {
  const next = (letters: string, of = spec) => {
    const states = statesOfLetters(letters);
    const { nextLevel, steps } = nextSteps({
      spec: of,
      level: judgeStates(of, states).level,
      results: of.checks.map((entry, index) => ({
        check: entry,
        state: states[index],
        comparisons: [],
      })),
    });
    return [nextLevel?.name, steps.map(step => step.check.id).join(' ')];
  };

  it('names what separates from the next level alone, the least effort first', () => {
    expect(next('pfff')).toEqual(['silver', 'owner tests']);
    expect(next('pfuf')).toEqual(['silver', 'owner tests']);
    expect(next('ffff')).toEqual(['bronze', 'readme']);
    expect(next('pppf')).toEqual(['gold', 'changelog']);
  });

  it('puts the greater weight first where the effort is the same', () => {
    const same = {
      ...spec,
      checks: spec.checks.map(entry => ({ ...entry, effort: 'M' as const })),
    };
    expect(next('pfff', same)).toEqual(['silver', 'tests owner']);
  });

  it('passes over a level that cannot be reached yet', () => {
    expect(next('pccf')).toEqual(['gold', 'changelog']);
  });

  it('has nothing to name above the last level', () => {
    expect(next('pppp')).toEqual([undefined, '']);
    expect(next('pppc')).toEqual([undefined, '']);
  });
});

describe('adoptionCounts', () => {
  const tally = { eligibility: 'yes', outcome: 'adopter', level: 2 } as const;

  it('adds up to the eligible, with what stands beside them', () => {
    const counts = adoptionCounts({
      spec,
      day: toDayNumber('2026-02-28'),
      tallies: [
        { ...tally, count: 3 },
        { ...tally, eligibility: 'carried', count: 1 },
        { ...tally, outcome: 'not-adopter', level: 1, count: 2 },
        { ...tally, outcome: 'unknown', level: 0, count: 2 },
        { eligibility: 'unknown', outcome: 'unknown', level: 0, count: 5 },
      ],
    });
    expect(counts).toEqual({
      eligible: 8,
      adopters: 4,
      notAdopters: 2,
      unknown: 2,
      exempt: 0,
      eligibilityUnknown: 5,
      eligibilityCarried: 1,
      share: 0.5,
      levels: [
        { name: 'bronze', title: 'bronze', count: 6, reachable: true },
        { name: 'silver', title: 'silver', count: 4, reachable: true },
        { name: 'gold', title: 'gold', count: 0, reachable: false },
      ],
    });
  });

  it('has no share of nobody, nor of a level that cannot be reached yet', () => {
    const day = toDayNumber('2026-02-28');
    expect(adoptionCounts({ spec, day, tallies: [] }).share).toBeUndefined();
    expect(
      adoptionCounts({
        spec: { ...spec, adoptedAt: 'gold' },
        day,
        tallies: [{ ...tally, outcome: 'unknown', count: 3 }],
      }).share,
    ).toBeUndefined();
    expect(
      adoptionCounts({
        spec: { ...spec, adoptedAt: 'gold' },
        day: day + 1,
        tallies: [{ ...tally, outcome: 'unknown', count: 3 }],
      }).share,
    ).toBe(0);
  });
});
