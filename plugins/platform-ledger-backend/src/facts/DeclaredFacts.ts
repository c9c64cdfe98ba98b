import { FactType } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import {
  EarlierPriority,
  selectEarlierPriorities,
} from './operations/selectEarlierPriorities';
import { selectFactTypes } from './operations/selectFactTypes';

/**
 * Declared facts at any recording. What a fact is and is called is what it is called now; which of its sources was believed first decided
 * figures, and is told as it was.
 */
export class DeclaredFacts {
  static async load(options: { tx: Knex }): Promise<DeclaredFacts> {
    return new DeclaredFacts(
      await selectFactTypes(options),
      await selectEarlierPriorities(options),
    );
  }

  private constructor(
    private readonly types: ReadonlyMap<string, FactType>,
    /** Ascending by recording. */
    private readonly earlier: readonly EarlierPriority[],
  ) {}

  /** Facts by id as they were declared at a recording. */
  at(recording: number): ReadonlyMap<string, FactType> {
    const changedLater = this.earlier.filter(
      priority => recording < priority.recordedTo,
    );
    if (changedLater.length === 0) {
      return this.types;
    }
    const types = new Map(this.types);
    // The first change behind the recording is set last.
    for (const { fact, sourcePriority } of changedLater.toReversed()) {
      const type = types.get(fact);
      if (type) {
        types.set(fact, { ...type, sourcePriority });
      }
    }
    return types;
  }
}
