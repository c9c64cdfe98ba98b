import { randomUUID } from 'node:crypto';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { ConflictError, NotFoundError } from '@backstage/errors';
import {
  DayNumber,
  dayOf,
  fieldError,
  fromDayNumber,
  NamedWork,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { LedgerDatabase, Recording, resolveRecording } from '../../database';
import { AllocationEngine } from '../engine/AllocationEngine';
import { readDeclaredDay } from '../decisions/readDeclaredDay';
import { insertNamedWork } from '../operations/insertNamedWork';
import { searchNamedWork } from '../operations/searchNamedWork';
import { selectNamedWork, StoredWriting } from '../operations/selectNamedWork';
import { NamedWorkStore } from './NamedWorkStore';
import { readNamedWork } from './readNamedWork';
import { searchWords } from './searchWords';

type Call<Name extends keyof NamedWorkStore> = Parameters<
  NamedWorkStore[Name]
>[0];

const MOST_SIMILAR = 10;

/**
 * The register of named work in the ledger's database. Nothing of it is ever changed: what is said later is recorded beside it.
 */
export class DatabaseNamedWorkStore implements NamedWorkStore {
  static create(options: {
    ledger: LedgerDatabase;
    engine: AllocationEngine;
  }): NamedWorkStore {
    return new DatabaseNamedWorkStore(options.ledger, options.engine);
  }

  private constructor(
    private readonly ledger: LedgerDatabase,
    private readonly engine: AllocationEngine,
  ) {}

  async list(query: Call<'list'>) {
    return this.ledger.read(async tx =>
      this.works({
        tx,
        asOf: query.asOf,
        recording: await resolveRecording({ tx, ...query }),
      }),
    );
  }

  async similar(query: Call<'similar'>) {
    return this.ledger.read(async tx => {
      const recording = await resolveRecording({ tx, ...query });
      const ids = await searchNamedWork({
        tx,
        words: searchWords(query.text),
        recording,
        limit: MOST_SIMILAR,
      });
      const works = await this.works({ tx, asOf: query.asOf, recording });
      const byId = new Map(works.map(work => [work.id, work]));
      return ids.flatMap(id => byId.get(id) ?? []);
    });
  }

  async register({ author, work }: Call<'register'>) {
    const name = work.name.trim();
    if (name === '') {
      throw fieldError('name', 'must not be empty');
    }
    return this.ledger.record('named-work', async (tx, recording) => {
      const id = randomUUID();
      await insertNamedWork({
        tx,
        row: {
          id,
          name,
          description: work.description?.trim() ?? '',
          illustration: work.illustration ?? false,
          author,
          recording: recording.id,
        },
      });
      return this.get(tx, recording, id);
    });
  }

  async recordWriting({ author, id, writing }: Call<'recordWriting'>) {
    const group = refOf({ field: 'group', ref: writing.group, kind: 'group' });
    const entityRef =
      writing.entityRef === undefined
        ? undefined
        : refOf({ field: 'entityRef', ref: writing.entityRef });
    const writtenOn = readDeclaredDay({
      field: 'writtenOn',
      value: writing.writtenOn,
      today: this.today(),
    });
    const link = linkOf(writing.link);
    return this.ledger.record('named-work', async (tx, recording) => {
      await this.get(tx, recording, id);
      const ids = await this.engine.sources.directory.idsByRef({
        tx,
        entityRefs: [group],
      });
      const groupId = ids.get(group);
      if (groupId === undefined) {
        throw fieldError('group', `there is no '${group}'`);
      }
      await tx('named_work_writings').insert({
        id: randomUUID(),
        work_id: id,
        group_id: groupId,
        entity_ref: entityRef,
        days: writing.days,
        written_day: writtenOn,
        link,
        author,
        recording: recording.id,
      });
      return this.get(tx, recording, id);
    });
  }

  async retire({ author, id, writingId, retiredOn }: Call<'retire'>) {
    const day = readDeclaredDay({
      field: 'retiredOn',
      value: retiredOn,
      today: this.today(),
    });
    return this.ledger.record('named-work', async (tx, recording) => {
      const writing = await writingOf({ tx, recording, id, writingId });
      if (writing.retiredOn !== undefined) {
        throw new ConflictError(
          `The writing was retired on ${fromDayNumber(writing.retiredOn)} already`,
        );
      }
      if (day < writing.writtenOn) {
        throw fieldError(
          'retiredOn',
          `${fromDayNumber(day)} lies before ${fromDayNumber(writing.writtenOn)}, when it was written`,
        );
      }
      await tx('named_work_retirements').insert({
        writing_id: writingId,
        retired_day: day,
        author,
        recording: recording.id,
      });
      return this.get(tx, recording, id);
    });
  }

  async share({ author, id, writingId }: Call<'share'>) {
    return this.ledger.record('named-work', async (tx, recording) => {
      await writingOf({ tx, recording, id, writingId });
      await tx('named_work_shares').insert({
        work_id: id,
        writing_id: writingId,
        author,
        recording: recording.id,
      });
      return this.get(tx, recording, id);
    });
  }

  private today(): DayNumber {
    return toDayNumber(dayOf(this.ledger.clock.now()));
  }

  private async works(options: {
    tx: Knex.Transaction;
    asOf: DayNumber;
    recording: number;
  }): Promise<NamedWork[]> {
    const { policyAt } = await this.engine.loadPolicies(options);
    return readNamedWork({ ...options, policyAt });
  }

  private async get(
    tx: Knex.Transaction,
    recording: Recording,
    id: string,
  ): Promise<NamedWork> {
    const works = await this.works({
      tx,
      asOf: this.today(),
      recording: recording.id,
    });
    const work = works.find(candidate => candidate.id === id);
    if (!work) {
      throw new NotFoundError(`There is no named work '${id}'`);
    }
    return work;
  }
}

async function writingOf(options: {
  tx: Knex.Transaction;
  recording: Recording;
  id: string;
  writingId: string;
}): Promise<StoredWriting> {
  const { tx, recording, id, writingId } = options;
  const works = await selectNamedWork({ tx, recording: recording.id });
  const writing = works
    .find(work => work.id === id)
    ?.writings.find(candidate => candidate.id === writingId);
  if (!writing) {
    throw new NotFoundError(`There is no writing '${writingId}' of '${id}'`);
  }
  return writing;
}

/** `kind`: the only one, which need not be written. */
function refOf(options: { field: string; ref: string; kind?: string }): string {
  const { field, ref, kind } = options;
  const full = fullRefOf(ref, kind);
  if (full === undefined) {
    throw fieldError(field, `'${ref}' is not an entity reference`);
  }
  if (kind !== undefined && !full.startsWith(`${kind}:`)) {
    throw fieldError(field, `'${full}' is not a ${kind}`);
  }
  return full;
}

function fullRefOf(ref: string, defaultKind?: string): string | undefined {
  try {
    return stringifyEntityRef(
      parseEntityRef(ref, { defaultKind, defaultNamespace: 'default' }),
    );
  } catch {
    return undefined;
  }
}

/** A link is followed by a click, so it must lead to a web page. */
function linkOf(link: string | undefined): string | undefined {
  if (link !== undefined && !/^https?:\/\/\S+$/.test(link)) {
    throw fieldError('link', 'must begin with http:// or https://');
  }
  return link;
}
