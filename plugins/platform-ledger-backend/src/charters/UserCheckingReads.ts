import {
  CharterSummary,
  dayOf,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Clock } from '../database';
import { AsOfQuery } from '../http';
import { CatalogUsers } from './CatalogUsers';
import { CharterReads } from './CharterReads';
import { missingReferences } from './evaluation/missingReferences';

type QueryOf<Name extends keyof CharterReads> = Parameters<
  CharterReads[Name]
>[0];

interface UserCheckingOptions {
  reads: CharterReads;
  users: CatalogUsers;
  clock: Clock;
}

/**
 * Reads that also notice users who own or decide and are not in the catalog. What it has now says nothing of earlier days, nor of what was recorded earlier.
 */
export class UserCheckingReads implements CharterReads {
  static create(options: UserCheckingOptions): CharterReads {
    return new UserCheckingReads(options);
  }

  private readonly reads: CharterReads;

  private constructor(private readonly options: UserCheckingOptions) {
    this.reads = options.reads;
  }

  async list(query: QueryOf<'list'>) {
    return this.checked(query, await this.reads.list(query));
  }

  async readAll(query: QueryOf<'readAll'>) {
    return this.checked(query, await this.reads.readAll(query));
  }

  async get(query: QueryOf<'get'>) {
    const [charter] = await this.checked(query, [await this.reads.get(query)]);
    return charter;
  }

  async gate(query: QueryOf<'gate'>) {
    const gate = await this.reads.gate(query);
    const [charter] = await this.checked(query, [gate.charter]);
    return { ...gate, charter };
  }

  async evidence(query: QueryOf<'evidence'>) {
    return this.reads.evidence(query);
  }

  async listOf(query: QueryOf<'listOf'>) {
    return this.checked(query, await this.reads.listOf(query));
  }

  async listHandOvers(query: QueryOf<'listHandOvers'>) {
    return this.reads.listHandOvers(query);
  }

  private async checked<Charter extends CharterSummary>(
    { asOf, recordedAt }: AsOfQuery,
    charters: Charter[],
  ): Promise<Charter[]> {
    const { users, clock } = this.options;
    const today = toDayNumber(dayOf(clock.now()));
    if (asOf < today || recordedAt !== undefined) {
      return charters;
    }
    const missing = await users.missingOf(
      charters.flatMap(({ owner, decider }) => [owner, decider]),
    );
    return charters.map(charter => ({
      ...charter,
      problems: [
        ...charter.problems,
        ...missingReferences(charter, ref => missing.has(ref)),
      ],
    }));
  }
}
