import { TestDatabaseId, TestDatabases } from '@backstage/backend-test-utils';
import { LedgerDatabase } from '../../database';
import { DatabaseEntityDirectory, EntityDirectory } from '../../definitions';
import { createLedgerDatabase } from '../../__testUtils__';
import { DatabaseActivityReader } from '../DatabaseActivityReader';
import { DatabaseActivityStore } from '../DatabaseActivityStore';
import { ActivityReader, ActivityStore } from '../index';

/** A time that moves when told to. */
export class SettableClock {
  constructor(private instant: string) {}

  now(): Date {
    return new Date(this.instant);
  }

  set(instant: string): void {
    this.instant = instant;
  }
}

export interface Activity {
  store: ActivityStore;
  reader: ActivityReader;
  database: LedgerDatabase;
  directory: EntityDirectory;
  clock: SettableClock;
}

/**
 * A store of activity in a new test database.
 */
export async function createActivity(options: {
  databases: TestDatabases;
  databaseId: TestDatabaseId;
  batchLines?: number;
}): Promise<Activity> {
  const clock = new SettableClock('2026-06-30T12:00:00.000Z');
  const database = await createLedgerDatabase({ ...options, clock });
  const directory = DatabaseEntityDirectory.create();
  const store = DatabaseActivityStore.create({
    database,
    directory,
    scheduledSources: new Set(['example']),
    batchLines: options.batchLines,
  });
  const reader = DatabaseActivityReader.create();
  return { store, reader, database, directory, clock };
}
