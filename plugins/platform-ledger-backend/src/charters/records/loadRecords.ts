import { Knex } from 'knex';
import { selectApprovals, selectReasons } from '../operations/selectGoalposts';
import { selectHandOvers } from '../operations/selectHandOvers';
import {
  selectDecisions,
  selectExtensions,
  selectVerdicts,
} from '../operations/selectOutcomes';
import { selectStarts } from '../operations/selectStarts';
import { CharterRecords } from './CharterRecords';

/**
 * Everything that was recorded of charters by a recording: nine statements.
 */
export async function loadRecords(options: {
  tx: Knex;
  recording: number;
}): Promise<CharterRecords> {
  return {
    starts: await selectStarts(options),
    reasons: await selectReasons(options),
    approvals: await selectApprovals(options),
    extensions: await selectExtensions(options),
    verdicts: await selectVerdicts(options),
    decisions: await selectDecisions(options),
    handOvers: await selectHandOvers(options),
  };
}
