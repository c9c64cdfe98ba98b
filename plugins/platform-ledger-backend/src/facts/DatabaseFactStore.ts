import {
  compareSources,
  dayOf,
  factHistory,
  FactHistoryEntry,
  FactPush,
  FactReading,
  FactSourceStatus,
  FactType,
  fieldErrors,
  fromDayNumber,
  fromFactText,
  IntakeResult,
  OPEN_END,
  toDayNumber,
  UnresolvedEntity,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { LedgerDatabase, resolveRecording } from '../database';
import { EntityDirectory } from '../definitions';
import { checkSourceName } from '../intake';
import { DatabaseFactHistoryReader } from './DatabaseFactHistoryReader';
import { DeclaredFacts } from './DeclaredFacts';
import { declareFactType } from './declareFactType';
import { BATCH_LINES, IntakeServices, takePush, takeStream } from './intake';
import { selectEvidenceRange } from './operations/selectEvidenceRange';
import { selectFactTypes } from './operations/selectFactTypes';
import { selectReadings } from './operations/selectReadings';
import { selectSegments } from './operations/selectSegments';
import { selectSourceStatuses } from './operations/selectSourceStatuses';
import { selectUnresolved } from './operations/selectUnresolved';
import { toReadings } from './toReadings';
import { toUnresolved } from './toUnresolved';
import { EvidenceRange, FactsAsOf, FactStore, FactStream } from './types';

const LISTED_RUNS = 10;

export interface FactStoreOptions {
  database: LedgerDatabase;
  directory: EntityDirectory;
  /** Names of the sources that the backend reads itself. */
  scheduledSources: ReadonlySet<string>;
  /** How many lines of a stream are taken in one transaction; 10,000 unless given. */
  batchLines?: number;
}

/**
 * Facts in the ledger's database. It asks nobody for permission.
 */
export class DatabaseFactStore implements FactStore {
  static create(options: FactStoreOptions): DatabaseFactStore {
    return new DatabaseFactStore(options);
  }

  private readonly histories = DatabaseFactHistoryReader.create();

  private constructor(private readonly options: FactStoreOptions) {}

  async push(push: FactPush): Promise<IntakeResult> {
    checkSourceName(push.source, this.options.scheduledSources);
    return takePush({ ...this.services(), push });
  }

  async pushStream(stream: FactStream): Promise<IntakeResult> {
    checkSourceName(stream.source, this.options.scheduledSources);
    return takeStream({ ...this.services(), stream });
  }

  async listTypes(): Promise<FactType[]> {
    const types = await selectFactTypes({ tx: this.options.database.client });
    return Array.from(types.values());
  }

  async declareType(type: FactType): Promise<FactType> {
    return this.options.database.record('fact-type', async (tx, recording) => {
      await declareFactType({ tx, recording, type, overwrite: true });
      const types = await selectFactTypes({ tx });
      return types.get(type.id)!;
    });
  }

  async readEntity(
    options: FactsAsOf & { entityRef: string },
  ): Promise<FactReading[]> {
    const { entityRef, ...asOf } = options;
    const [item] = await this.readEntities({
      ...asOf,
      entityRefs: [entityRef],
    });
    return item.facts;
  }

  async readEntities(
    options: FactsAsOf & { entityRefs: string[] },
  ): Promise<{ entityRef: string; facts: FactReading[] }[]> {
    const { asOf } = options;
    const entityRefs = Array.from(
      new Set(options.entityRefs.map(ref => ref.toLocaleLowerCase('en-US'))),
    );
    return this.options.database.read(async tx => {
      const recording = await resolveRecording({ ...options, tx });
      const types = (await DeclaredFacts.load({ tx })).at(recording);
      const rows = await selectReadings({ tx, entityRefs, asOf, recording });
      const readings = toReadings({ rows, types, asOf });
      return entityRefs.map(entityRef => ({
        entityRef,
        facts: readings.get(entityRef) ?? [],
      }));
    });
  }

  async readHistory(options: {
    entityRef: string;
    fact: string;
    recordedAt?: string;
  }): Promise<FactHistoryEntry[]> {
    const { fact, recordedAt } = options;
    const entityRef = options.entityRef.toLocaleLowerCase('en-US');
    return this.options.database.read(async tx => {
      const recording = await resolveRecording({ tx, asOf: 0, recordedAt });
      const declared = await DeclaredFacts.load({ tx });
      const type = declared.at(recording).get(fact);
      const ids = await this.options.directory.idsByRef({
        tx,
        entityRefs: [entityRef],
      });
      const rows = await selectSegments({
        tx,
        entityIds: Array.from(ids.values()),
        sinceRecording: recording,
        until: recording,
        fact,
      });
      if (!type) {
        return [];
      }
      const sources = Array.from(new Set(rows.map(row => row.source))).sort(
        compareSources(type.sourcePriority ?? []),
      );
      const series = sources.map(source => ({
        source,
        segments: rows
          .filter(row => row.source === source)
          .sort((a, b) => a.from - b.from),
      }));
      return factHistory({ series }).map(({ from, to, value, source }) => ({
        from: fromDayNumber(from),
        ...(to !== OPEN_END && { to: fromDayNumber(to) }),
        value: fromFactText({ type: type.type, text: value }),
        source,
      }));
    });
  }

  async listSources(): Promise<FactSourceStatus[]> {
    return this.options.database.read(tx =>
      selectSourceStatuses({ tx, runs: LISTED_RUNS }),
    );
  }

  async listUnresolved(options: {
    offset: number;
    limit: number;
  }): Promise<{ items: UnresolvedEntity[]; total: number }> {
    const { offset, limit } = options;
    if (offset < 0 || limit < 1) {
      throw fieldErrors([
        { field: 'offset', reason: 'must not be negative' },
        { field: 'limit', reason: 'must not be negative' },
      ]);
    }
    const { database } = this.options;
    const day = toDayNumber(dayOf(database.clock.now()));
    return database.read(async tx => {
      const { rows, total } = await selectUnresolved({
        tx,
        day,
        offset,
        limit,
      });
      const histories = await this.histories.loadEntityFacts({
        tx,
        entityIds: rows.map(row => row.entityId),
        sinceRecording: await resolveRecording({ tx, asOf: day }),
      });
      return { items: toUnresolved({ rows, histories }), total };
    });
  }

  async readEvidenceRange(): Promise<EvidenceRange | undefined> {
    return selectEvidenceRange({ tx: this.options.database.client });
  }

  private services(): IntakeServices {
    return {
      ...this.options,
      batchLines: this.options.batchLines ?? BATCH_LINES,
    };
  }
}
