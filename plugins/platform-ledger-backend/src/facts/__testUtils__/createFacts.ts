import { TestDatabaseId, TestDatabases } from '@backstage/backend-test-utils';
import { FactType } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { LedgerDatabase } from '../../database';
import { DatabaseEntityDirectory, EntityDirectory } from '../../definitions';
import { createLedgerDatabase } from '../../__testUtils__';
import { DatabaseFactStore } from '../DatabaseFactStore';

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

export interface Facts {
  store: DatabaseFactStore;
  database: LedgerDatabase;
  directory: EntityDirectory;
  clock: SettableClock;
}

const SOME_TYPES: FactType[] = [
  { id: 'docs.readme', type: 'boolean', title: 'Has a README' },
  { id: 'tests.count', type: 'number', title: 'Tests', unit: 'tests' },
  { id: 'package.role', type: 'string', title: 'Role' },
  { id: 'package.version', type: 'version', title: 'Version' },
  { id: 'reviewed.on', type: 'date', title: 'Reviewed on' },
  { id: 'languages', type: 'set', title: 'Languages' },
];

/**
 * A fact store in a new test database, with a few facts declared.
 */
export async function createFacts(options: {
  databases: TestDatabases;
  databaseId: TestDatabaseId;
  types?: FactType[];
  batchLines?: number;
}): Promise<Facts> {
  const clock = new SettableClock('2026-06-30T12:00:00.000Z');
  const database = await createLedgerDatabase({ ...options, clock });
  const directory = DatabaseEntityDirectory.create();
  const store = DatabaseFactStore.create({
    database,
    directory,
    scheduledSources: new Set(['catalog']),
    batchLines: options.batchLines,
  });
  for (const type of options.types ?? SOME_TYPES) {
    await store.declareType(type);
  }
  return { store, database, directory, clock };
}
