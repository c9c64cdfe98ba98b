import {
  CharterVerdict,
  charterVerdictState,
  fromDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { CharterKnowledge } from './CharterKnowledge';
import { EvaluatedCharter } from './EvaluatedCharter';
import { KnownCharter } from './KnownCharter';

/**
 * The verdict that stands: the one that was recorded, for ever, with what late evidence would make of it beside it; else what the criteria say now.
 *
 * @see METHODS, criteria: recording
 */
export function verdictOf(options: {
  known: KnownCharter;
  outcome: EvaluatedCharter['outcome'];
  knowledge: Pick<CharterKnowledge, 'asOf'>;
  settleDays: number;
}): CharterVerdict {
  const { known, outcome, knowledge, settleDays } = options;
  const { dates, verdict, retrospective, extension } = known;
  const dueOn = fromDayNumber(dates.endsOn);
  if (verdict === undefined || knowledge.asOf < dates.endsOn) {
    return {
      ...outcome,
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
  const { met } = verdict;
  const differs = verdict.outcome !== outcome.outcome || met !== outcome.met;
  return {
    ...outcome,
    outcome: verdict.outcome,
    met,
    state: 'recorded',
    recordedAt: verdict.recordedAt,
    evidenceHash: verdict.evidenceHash,
    dueOn,
    retrospective,
    ...(differs && {
      lateEvidence: { outcome: outcome.outcome, met: outcome.met },
    }),
  };
}
