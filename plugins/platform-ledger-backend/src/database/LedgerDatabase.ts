import {
  DatabaseService,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { Clock } from './Clock';
import { Recording } from './Recording';
import { refreshStatistics } from './operations/refreshStatistics';
import { startRecording } from './operations/startRecording';

const migrationsDir = resolvePackagePath(
  '@platform-ledger/backstage-plugin-platform-ledger-backend',
  'migrations',
);

/**
 * The ledger's one database: reads in a stable snapshot, and writes one after the other, each with its recording.
 */
export class LedgerDatabase {
  static async create(options: {
    database: DatabaseService;
    clock: Clock;
  }): Promise<LedgerDatabase> {
    const client = await options.database.getClient();
    if (!options.database.migrations?.skip) {
      await client.migrate.latest({ directory: migrationsDir });
    }
    return new LedgerDatabase(client, options.clock);
  }

  private constructor(
    readonly client: Knex,
    readonly clock: Clock,
  ) {}

  /** Reads that must agree with each other. */
  async read<T>(work: (tx: Knex.Transaction) => Promise<T>): Promise<T> {
    return this.client.transaction(work, {
      isolationLevel: this.snapshot(),
      readOnly: this.postgres(),
    });
  }

  /** Writes evidence: waits for its turn, takes a recording, and commits all or nothing. */
  async record<T>(
    kind: string,
    work: (tx: Knex.Transaction, recording: Recording) => Promise<T>,
  ): Promise<T> {
    return this.client.transaction(async tx =>
      work(tx, await startRecording({ tx, clock: this.clock, kind })),
    );
  }

  /** Writes what is not evidence: lists of work, state of runs. */
  async write<T>(work: (tx: Knex.Transaction) => Promise<T>): Promise<T> {
    return this.client.transaction(work);
  }

  /** To be called now and then by who writes much at once, outside of a transaction. */
  async refreshStatistics(): Promise<void> {
    await refreshStatistics({ client: this.client });
  }

  private postgres(): boolean {
    return this.client.client.config.client === 'pg';
  }

  private snapshot(): Knex.IsolationLevels | undefined {
    return this.postgres() ? 'repeatable read' : undefined;
  }
}
