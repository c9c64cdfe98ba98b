import { FrozenBalance, FrozenBalances } from '../allocation';
import { selectBalances } from './operations/selectBalances';

type Query = Parameters<FrozenBalances['latest']>[0];

/**
 * Balances that reports froze, so that squads' ledgers open from what was reported.
 */
export class DatabaseFrozenBalances implements FrozenBalances {
  static create(): FrozenBalances {
    return new DatabaseFrozenBalances();
  }

  private constructor() {}

  async latest(query: Query): Promise<ReadonlyMap<string, FrozenBalance>> {
    const balances = await selectBalances({
      ...query,
      scope: query.scope ?? '',
    });
    return new Map(
      balances.map(({ group, end, closing }) => [group, { end, closing }]),
    );
  }
}
