import {
  LoggerService,
  RootConfigService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { readDurationFromConfig } from '@backstage/config';
import { startTask } from '../../tasks';
import { evaluateShard } from './evaluateShard';
import { EvaluationSources } from './EvaluationSources';

const SHARDS = 4;
const FREQUENCY = { seconds: 10 };

/** A shard of a whole import takes minutes; behind it another replica may take over. */
const TIMEOUT = { hours: 1 };

/**
 * Follows changes from now on: each shard by one replica at a time, every `platformLedger.evaluation.frequency` (10 seconds).
 *
 * @returns `kick`, which has this replica look at once, for who has just taken something in
 */
export async function startEvaluation(options: {
  sources: EvaluationSources;
  scheduler: SchedulerService;
  config: RootConfigService;
  logger: LoggerService;
}): Promise<{ kick: () => void }> {
  const { sources, scheduler, config, logger } = options;
  const shards = readShards(config);
  const key = 'platformLedger.evaluation.frequency';
  const frequency = config.has(key)
    ? readDurationFromConfig(config, { key })
    : FREQUENCY;
  for (let shard = 0; shard < shards; shard += 1) {
    await startTask({
      scheduler,
      task: {
        id: `platform-ledger-evaluate-${shard}`,
        frequency,
        timeout: TIMEOUT,
        fn: async signal => {
          const evaluated = await evaluateShard({
            sources,
            shard,
            shards,
            signal,
          });
          if (evaluated > 0) {
            logger.debug(`Evaluated ${evaluated} entities of shard ${shard}`);
          }
        },
      },
    });
  }
  return { kick: kicker({ sources, shards, logger }) };
}

function readShards(config: RootConfigService): number {
  const key = 'platformLedger.evaluation.shards';
  const shards = config.getOptionalNumber(key) ?? SHARDS;
  if (!Number.isInteger(shards) || shards < 1 || shards > 64) {
    throw new InputError(`${key}: must be a whole number from 1 to 64`);
  }
  return shards;
}

/** One run at a time; what kicks meanwhile is looked at by one more run behind it. */
function kicker(options: {
  sources: EvaluationSources;
  shards: number;
  logger: LoggerService;
}): () => void {
  const { sources, shards, logger } = options;
  let running = false;
  let again = false;
  const run = async () => {
    do {
      again = false;
      for (let shard = 0; shard < shards; shard += 1) {
        await evaluateShard({ sources, shard, shards });
      }
    } while (again);
  };
  return () => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    run()
      .catch(error =>
        logger.warn(`Evaluation stopped, the next run goes on: ${error}`),
      )
      .finally(() => {
        running = false;
      });
  };
}
