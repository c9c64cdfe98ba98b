import {
  CharterVerdict,
  charterVerdictState,
  fromDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { StoredVerdict, VerdictResult } from '../records/CharterRecords';
import { CharterKnowledge } from './CharterKnowledge';
import { KnownCharter } from './KnownCharter';

/**
 * The verdict that stands: the one that was recorded, for ever, with what late evidence would make of it beside it; else what the criteria say now.
 *
 * `result`: what the criteria say now
 * @see METHODS, criteria: recording
 */
export function verdictOf(options: {
  known: KnownCharter;
  result: VerdictResult;
  recorded?: StoredVerdict;
  knowledge: Pick<CharterKnowledge, 'asOf'>;
  settleDays: number;
}): CharterVerdict {
  const { known, result, recorded, knowledge, settleDays } = options;
  const { dates, retrospective, extension } = known;
  const dueOn = fromDayNumber(dates.endsOn);
  if (!recorded) {
    return {
      ...describe(result),
      ...charterVerdictState({
        asOf: fromDayNumber(knowledge.asOf),
        dueOn,
        settleDays,
        sourceFailed: extension !== undefined,
      }),
      dueOn,
      retrospective,
    };
  }
  return {
    ...describe(recorded),
    state: 'recorded',
    recordedAt: recorded.recordedAt,
    evidenceHash: recorded.evidenceHash,
    dueOn,
    retrospective,
    lateEvidence: lateEvidence(recorded, result),
  };
}

function describe({
  outcome,
  met,
  needed,
  criteria,
  guardrails,
}: VerdictResult) {
  return {
    outcome,
    met,
    of: criteria.length,
    needed,
    broken: guardrails
      .filter(({ state }) => state === 'broken')
      .map(({ id }) => id),
  };
}

/** What would be otherwise: nothing, where nothing would. */
function lateEvidence(
  recorded: VerdictResult,
  now: VerdictResult,
): CharterVerdict['lateEvidence'] {
  const { outcome, met, needed } = now;
  const before = new Map(statuses(recorded));
  const changed = statuses(now)
    .filter(([id, status]) => before.get(id) !== status)
    .map(([id, status]) => ({ id, status }));
  const differs =
    outcome !== recorded.outcome ||
    met !== recorded.met ||
    needed !== recorded.needed ||
    changed.length > 0;
  return differs ? { outcome, met, changed } : undefined;
}

function statuses({ criteria, guardrails }: VerdictResult) {
  return [
    ...criteria.map(({ id, status }) => [id, status] as const),
    ...guardrails.map(({ id, state }) => [id, state] as const),
  ];
}
