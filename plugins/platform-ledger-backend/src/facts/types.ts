import {
  Day,
  DayNumber,
  FactHistoryEntry,
  FactPush,
  FactReading,
  FactSegment,
  FactSourceStatus,
  FactType,
  FactValue,
  FactValueType,
  IntakeResult,
  UnresolvedEntity,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { Readable } from 'node:stream';
import { DeclaredFacts } from './DeclaredFacts';

/** A stretch of days with one value, as recorded from `recordedFrom` to before `recordedTo`. */
export interface RecordedSegment extends FactSegment<FactValue> {
  recordedFrom: number;
  recordedTo: number;
}

/** What one source says of one fact of one entity. */
export interface FactSeries {
  fact: string;
  type: FactValueType;
  source: string;
  /** By `recordedFrom`, then `from`. Those that hold at one recording do not overlap. */
  segments: RecordedSegment[];
}

/** What is known of an entity's facts at all recordings. */
export interface EntityFactHistory {
  entityId: number;
  /** By fact, and within a fact in the order in which its sources are believed today: the first with a value on the day gives it. */
  series: FactSeries[];
}

/** A day on which a source has a committed sweep, and the recording that first had one. */
export interface SweepDay {
  day: DayNumber;
  recordedFrom: number;
}

/** Facts of a batch of entities, with what the age of swept values is counted from. */
export interface FactHistories {
  /** Only entities that have any series. */
  entities: EntityFactHistory[];
  /** By name of the source, ascending by day. */
  sweeps: Map<string, SweepDay[]>;
}

/** A sweep that came to its end. */
export interface CommittedSweep {
  source: string;
  day: DayNumber;
  recording: number;
}

/** The days that any evidence is about. */
export interface EvidenceRange {
  from: Day;
  to: Day;
}

/** The two clocks of a read. */
export interface FactsAsOf {
  asOf: DayNumber;
  /** ISO instant, not before the day. */
  recordedAt?: string;
}

/** A stream of lines that somebody pushes. */
export interface FactStream {
  source: string;
  format: 'ndjson' | 'csv';
  body: Readable;
  /** ISO instant for lines that name none. */
  observedAt?: string;
  /** The stream is made of complete sweeps. */
  sweep: boolean;
}

/**
 * What the evaluation reads, inside its own transaction.
 */
export interface FactHistoryReader {
  /**
   * All segments of entities that still held at `sinceRecording` or came later, with both clocks. A constant number of statements.
   */
  loadEntityFacts(options: {
    tx: Knex;
    entityIds: number[];
    sinceRecording: number;
  }): Promise<FactHistories>;

  /** Sweeps whose end was recorded after a recording, in the order of recording. */
  listSweepsAfter(options: {
    tx: Knex;
    recording: number;
  }): Promise<CommittedSweep[]>;

  /** Ids of entities that a source has any of these facts of, ascending, a page at a time. */
  listEntityIds(options: {
    tx: Knex;
    source: string;
    facts: string[];
    afterEntityId: number;
    limit: number;
  }): Promise<number[]>;

  /** Declared facts, at any recording. */
  loadTypes(options: { tx: Knex }): Promise<DeclaredFacts>;
}

/**
 * Observations in, values as of a day out.
 */
export interface FactStore {
  /**
   * Takes up to 10,000 observations.
   *
   * @throws ConflictError where the source is one that the backend itself reads
   */
  push(push: FactPush): Promise<IntakeResult>;

  /**
   * Takes a stream of any length, batch by batch. A stream that breaks off keeps its whole batches, and the answer says where to resume.
   *
   * @throws ConflictError where the source is one that the backend itself reads
   * @throws InputError where the header of a CSV is not understood
   */
  pushStream(stream: FactStream): Promise<IntakeResult>;

  /** Declared facts, by id. */
  listTypes(): Promise<FactType[]>;

  /**
   * Declares a fact, or describes it better.
   *
   * @throws ConflictError where the fact has values of another type
   */
  declareType(type: FactType): Promise<FactType>;

  /** What an entity's facts say, by fact; empty for an entity that nobody named. */
  readEntity(
    options: FactsAsOf & { entityRef: string },
  ): Promise<FactReading[]>;

  /** What many entities' facts say, in the order of the references; a constant number of statements. */
  readEntities(
    options: FactsAsOf & { entityRefs: string[] },
  ): Promise<{ entityRef: string; facts: FactReading[] }[]>;

  /** The values of a fact of an entity over all days, resolved over its sources. */
  readHistory(options: {
    entityRef: string;
    fact: string;
    recordedAt?: string;
  }): Promise<FactHistoryEntry[]>;

  /** Sources with their last runs. */
  listSources(): Promise<FactSourceStatus[]>;

  /** Entities with facts that the catalog does not have; empty as long as the catalog was never listed whole. */
  listUnresolved(options: {
    offset: number;
    limit: number;
  }): Promise<{ items: UnresolvedEntity[]; total: number }>;

  /** From the first day to the latest that any evidence is about, what the catalog itself says left out. */
  readEvidenceRange(): Promise<EvidenceRange | undefined>;
}
