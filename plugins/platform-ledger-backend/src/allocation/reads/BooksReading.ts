import { DayNumber } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { AllocationReading, PolicyPin } from '../AllocationReader';
import { AllocationBooks } from '../engine/AllocationBooks';
import { AllocationEngine, BooksQuery } from '../engine/AllocationEngine';
import { SquadEffort } from '../engine/EffortCells';
import { KnownPolicies } from '../engine/KnownPolicies';
import { readNamedWork } from '../namedWork/readNamedWork';
import { tradeOffsOf } from './decisionsOf';
import { duplicationFigures } from './duplicationFigures';
import { GridQuery } from './GridQuery';
import { ledgerOf } from './ledgerOf';
import { mostActiveGroups } from './mostActiveGroups';
import { quarterFigures } from './quarterFigures';
import { readGrid } from './readGrid';

interface BooksReadingOptions {
  engine: AllocationEngine;
  query: BooksQuery;
  books: AllocationBooks;
  recordedAt?: string;
}

/**
 * What other domains read, from the engine's books of the two clocks.
 */
export class BooksReading implements AllocationReading {
  static create(options: BooksReadingOptions): AllocationReading {
    return new BooksReading(options);
  }

  private known: KnownPolicies | undefined = undefined;
  private readonly pinned = new Map<string, AllocationBooks>();

  private constructor(private readonly options: BooksReadingOptions) {}

  groups(): string[] {
    return Array.from(this.options.books.squads.keys());
  }

  grid(query: GridQuery) {
    return readGrid(this.session(), query);
  }

  async quarters(options: PolicyPin & { group: string }) {
    const squad = await this.squad(options);
    return squad && quarterFigures(squad);
  }

  async deferral(options: PolicyPin & { group: string }) {
    const squad = await this.squad(options);
    return (
      squad &&
      ledgerOf(squad)
        .filter(({ period }) => period.end <= squad.books.asOf + 1)
        .map(({ period: { label, start, end }, ...balance }) => ({
          label,
          start,
          end,
          ...balance,
        }))
    );
  }

  tradeOffs() {
    const { books } = this.options;
    return [...books.squads].flatMap(([group, squad]) =>
      tradeOffsOf(books, group, ledgerOf({ books, group, squad })),
    );
  }

  async namedWork(options: { among?: (group: string) => boolean } = {}) {
    const { query, books } = this.options;
    return readNamedWork({ ...query, ...options, policyAt: books.policyAt });
  }

  async duplication(options: { namedBy?: DayNumber }) {
    return duplicationFigures({ ...options, works: await this.namedWork() });
  }

  async mostActiveGroups(entityRefs: readonly string[]) {
    return mostActiveGroups(this.session(), entityRefs);
  }

  private session() {
    const { books, engine, query, recordedAt } = this.options;
    return { tx: query.tx, books, engine, recordedAt };
  }

  private async squad({
    group,
    policiesOn,
  }: PolicyPin & { group: string }): Promise<
    { books: AllocationBooks; group: string; squad: SquadEffort } | undefined
  > {
    const books = await this.booksOf(policiesOn);
    const squad = books.squads.get(group);
    return squad && { books, group, squad };
  }

  private async booksOf(
    policiesOn: DayNumber | undefined,
  ): Promise<AllocationBooks> {
    const { engine, query, books } = this.options;
    if (policiesOn === undefined) {
      return books;
    }
    const known = (this.known ??= await engine.loadPolicies(query));
    const key = known.policies.keyOn(policiesOn);
    const pinned =
      this.pinned.get(key) ??
      (await engine.load({ ...query, known, policiesOn }));
    this.pinned.set(key, pinned);
    return pinned;
  }
}
