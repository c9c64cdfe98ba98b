import { CharterOutcome, CharterVerdict, GuardrailEvaluation } from '../schema';
import { criterionSentence } from './criterionSentence';
import { measureWords } from './measureWords';
import { statusWords } from './statusWords';

const OUTCOMES: Record<CharterOutcome, string> = {
  continue: 'continue',
  dissolve: 'dissolve, the default action',
  hold: 'hold, the default action',
};

/**
 * A verdict and why, in English: what it is and how firm, how each kill criterion stands, which guardrails are broken or cannot be judged, and what
 * else has to be said beside it.
 *
 * @see METHODS, criteria: verdict
 * @public
 */
export function verdictSentence(options: {
  verdict: CharterVerdict;
  criteria: readonly Parameters<typeof criterionSentence>[0][];
  guardrails: readonly Pick<
    GuardrailEvaluation,
    'criterion' | 'metric' | 'state' | 'worseBy' | 'tolerance' | 'withheld'
  >[];
}): string {
  const { verdict, criteria, guardrails } = options;
  return [
    leadSentence(verdict),
    ...criteria.map(criterionSentence),
    ...guardrails.flatMap(guardrailSentence),
    ...besides(verdict, [...criteria, ...guardrails]),
  ].join(' ');
}

function leadSentence(verdict: CharterVerdict): string {
  const { state, outcome, settlesOn, met, of, needed } = verdict;
  const why = `${met} of ${of} kill criteria met, ${needed} needed.`;
  switch (state) {
    case 'as-of-now':
      return `If it were judged now, the verdict would be ${OUTCOMES[outcome]}: ${why}`;
    case 'provisional':
      return `The verdict is ${OUTCOMES[outcome]}, provisional until ${settlesOn}: ${why}`;
    case 'provisional-source-failed':
      return `The verdict is ${OUTCOMES[outcome]}, provisional until ${settlesOn} because a source failed on the due day: ${why}`;
    default:
      return `The verdict is ${OUTCOMES[outcome]}: ${why}`;
  }
}

function guardrailSentence(
  guardrail: Pick<
    GuardrailEvaluation,
    'criterion' | 'metric' | 'state' | 'worseBy' | 'tolerance' | 'withheld'
  >,
): string[] {
  const { criterion, metric, state, worseBy, tolerance, withheld } = guardrail;
  const amount = (value: number) =>
    measureWords({ value, unit: metric?.unit, difference: true, digits: 2 });
  switch (state) {
    case 'broken':
      if (withheld) {
        return [
          `The guardrail ${criterion.title} is broken; its figures are for who may read allocation.`,
        ];
      }
      return [
        `The guardrail ${criterion.title} is broken: worse than its baseline by ${amount(worseBy ?? 0)}, where ${amount(tolerance)} would be tolerated.`,
      ];
    case 'insufficient-data':
      return [
        `The guardrail ${criterion.title} cannot be judged: insufficient data.`,
      ];
    default:
      return [];
  }
}

function besides(
  { retrospective, lateEvidence }: CharterVerdict,
  judged: readonly Pick<GuardrailEvaluation, 'criterion'>[],
): string[] {
  const titleOf = (id: string) =>
    judged.find(({ criterion }) => criterion.id === id)?.criterion.title ?? id;
  return [
    ...(lateEvidence
      ? [
          `Evidence that came after the recording would make it ${lateEvidence.outcome}, with ${lateEvidence.met} met.`,
          ...(lateEvidence.changed ?? []).map(
            ({ id, status }) =>
              `${titleOf(id)} would be ${statusWords(status)}.`,
          ),
        ]
      : []),
    ...(retrospective
      ? [
          'The charter was first recorded after its start: this is an illustration.',
        ]
      : []),
  ];
}
