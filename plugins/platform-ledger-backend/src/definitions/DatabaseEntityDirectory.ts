import { Knex } from 'knex';
import {
  EntityDirectory,
  EntityVersion,
  GroupOnDay,
  WatchStart,
} from './types';
import { countPresent } from './operations/countPresent';
import { ensureEntityIds } from './operations/ensureEntityIds';
import { selectEntityIds } from './operations/selectEntityIds';
import { selectGroupVersions } from './operations/selectGroupVersions';
import { selectGroups } from './operations/selectGroups';
import { selectVersions } from './operations/selectVersions';
import { selectWatchStart } from './operations/selectWatchStart';

/** The directory as the database has it. */
export class DatabaseEntityDirectory implements EntityDirectory {
  static create(): EntityDirectory {
    return new DatabaseEntityDirectory();
  }

  private constructor() {}

  async watchStart(options: { tx: Knex }): Promise<WatchStart | undefined> {
    return selectWatchStart(options);
  }

  async idsByRef(options: {
    tx: Knex;
    entityRefs: string[];
  }): Promise<Map<string, number>> {
    return selectEntityIds(inLowerCase(options));
  }

  async ensureIds(options: {
    tx: Knex;
    entityRefs: string[];
  }): Promise<Map<string, number>> {
    return ensureEntityIds(inLowerCase(options));
  }

  async versionsOf(
    options: Parameters<EntityDirectory['versionsOf']>[0],
  ): Promise<EntityVersion[]> {
    return selectVersions(options);
  }

  async listGroups(
    options: Parameters<EntityDirectory['listGroups']>[0],
  ): Promise<GroupOnDay[]> {
    return selectGroups(options);
  }

  async listGroupVersions(
    options: Parameters<EntityDirectory['listGroupVersions']>[0],
  ): Promise<EntityVersion[]> {
    return selectGroupVersions(options);
  }

  async countPresent(
    options: Parameters<EntityDirectory['countPresent']>[0],
  ): Promise<number> {
    return countPresent(options);
  }
}

function inLowerCase(options: { tx: Knex; entityRefs: string[] }): {
  tx: Knex;
  entityRefs: string[];
} {
  const { tx, entityRefs } = options;
  return {
    tx,
    entityRefs: Array.from(
      new Set(entityRefs.map(ref => ref.toLocaleLowerCase('en-US'))),
    ),
  };
}
