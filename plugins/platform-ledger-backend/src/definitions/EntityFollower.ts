import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { LedgerDatabase } from '../database';
import { EntityContent, entityContent } from './entityContent';
import { SeenIds } from './SeenIds';
import { writeTimelines } from './writeTimelines';
import { ensureEntityIds } from './operations/ensureEntityIds';
import {
  EVERY_DEFINITION,
  insertChangesOfDefinitions,
} from './operations/insertChangesOfDefinitions';
import { insertWatchStart } from './operations/insertWatchStart';
import { listPresentIds } from './operations/listPresentIds';
import { selectLatestRecording } from './operations/selectLatestRecording';
import { selectListedState } from './operations/selectListedState';
import { selectWatchStart } from './operations/selectWatchStart';

const BATCH = 500;
const PAGE = 5_000;

/** How much a listing of entities changed. */
export interface EntityFollowSummary {
  listed: number;
  changed: number;
  gone: number;
}

/**
 * Takes one listing of the catalog's entities: `take` for what it names, `end` where it came to its end.
 *
 * A batch in which nothing changed costs one read. A listing that never comes to its end has said what is there, and
 * nothing about what is not.
 */
export class EntityFollower {
  private readonly seen = SeenIds.create();
  private listed = 0;
  private changed = 0;
  private gone = 0;

  /**
   * `paths`: what rules read of entities
   */
  static async create(options: {
    ledger: LedgerDatabase;
    paths: string[];
  }): Promise<EntityFollower> {
    const { ledger, paths } = options;
    const startedAt = await selectLatestRecording({ tx: ledger.client });
    return new EntityFollower(ledger, paths, startedAt);
  }

  private constructor(
    private readonly ledger: LedgerDatabase,
    private readonly paths: string[],
    private readonly startedAt: number,
  ) {}

  /** A part of the listing, of any length. */
  async take(entities: Entity[]): Promise<void> {
    // People are not followed: nothing here is ever about a person.
    const teamsAndThings = entities.filter(entity => entity.kind !== 'User');
    for (let from = 0; from < teamsAndThings.length; from += BATCH) {
      await this.takeBatch(teamsAndThings.slice(from, from + BATCH));
    }
  }

  /** The listing came to its end: what it did not name is gone, and presence is known from now on. */
  async end(): Promise<EntityFollowSummary> {
    for (let after = -1; ;) {
      const ids = await listPresentIds({
        tx: this.ledger.client,
        // What another listing wrote meanwhile is not for this one to judge.
        recording: this.startedAt,
        after,
        limit: PAGE,
      });
      const missing = ids.filter(id => !this.seen.has(id));
      for (let from = 0; from < missing.length; from += BATCH) {
        await this.markGone(missing.slice(from, from + BATCH));
      }
      if (ids.length < PAGE) {
        break;
      }
      after = ids[ids.length - 1];
    }
    await this.startWatch();
    return { listed: this.listed, changed: this.changed, gone: this.gone };
  }

  private async takeBatch(entities: Entity[]): Promise<void> {
    const contents = new Map(
      entities.map(entity => [
        stringifyEntityRef(entity),
        entityContent(entity, this.paths),
      ]),
    );
    this.listed += contents.size;
    const states = await selectListedState({
      tx: this.ledger.client,
      entityRefs: Array.from(contents.keys()),
    });
    const changed = new Map<string, EntityContent>();
    for (const [ref, content] of contents) {
      const state = states.get(ref);
      if (state) {
        this.seen.add(state.entityId);
      }
      if (!state?.present || state.contentHash !== content.content_hash) {
        changed.set(ref, content);
      }
    }
    if (changed.size > 0) {
      await this.writeChanged(changed);
    }
    if (changed.size === BATCH) {
      await this.ledger.refreshStatistics();
    }
  }

  private async writeChanged(
    changed: Map<string, EntityContent>,
  ): Promise<void> {
    await this.ledger.record('catalog', async (tx, recording) => {
      const ids = await ensureEntityIds({
        tx,
        entityRefs: Array.from(changed.keys()),
      });
      const contents = new Map<number, EntityContent>();
      for (const [ref, id] of ids) {
        contents.set(id, changed.get(ref)!);
        this.seen.add(id);
      }
      await writeTimelines({ tx, recording, contents });
    });
    this.changed += changed.size;
  }

  private async markGone(entityIds: number[]): Promise<void> {
    await this.ledger.record('catalog', async (tx, recording) =>
      writeTimelines({
        tx,
        recording,
        contents: new Map(entityIds.map(id => [id, undefined])),
      }),
    );
    this.gone += entityIds.length;
  }

  private async startWatch(): Promise<void> {
    if (await selectWatchStart({ tx: this.ledger.client })) {
      return;
    }
    await this.ledger.record('watch', async (tx, recording) => {
      if (await selectWatchStart({ tx })) {
        return;
      }
      await insertWatchStart({ tx, recording });
      // From here on it is the catalog that says who is present, so all may stand otherwise.
      await insertChangesOfDefinitions({
        tx,
        definitionIds: [EVERY_DEFINITION],
        recording: recording.id,
      });
    });
  }
}
