import { JsonObject } from '@backstage/types';
import {
  DayNumber,
  DefinitionEntity,
  DefinitionKind,
  DefinitionProblem,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';

/**
 * What the catalog said of an entity over a stretch of days, as recorded over a stretch of recordings.
 *
 * The versions of an entity that hold at one recording cover every day from `BEGINNING` to `OPEN_END` without gap or overlap. Days before
 * the watch start carry the earliest known attributes; there `present` says nothing about a component, whose facts decide.
 */
export interface EntityVersion {
  entityId: number;
  entityRef: string;
  /** First day it holds. */
  fromDay: DayNumber;
  /** First day it no longer holds. */
  toDay: DayNumber;
  /** First recording that says so. */
  recordedFrom: number;
  /** First recording that no longer says so. */
  recordedTo: number;
  present: boolean;
  /** As written in the catalog: `Component`. */
  kind: string;
  type?: string;
  lifecycle?: string;
  title?: string;
  ownerRef?: string;
  /** Of a group: the group above it. */
  parentRef?: string;
  /**
   * What rules read of the entity, by path (`spec.type`, `metadata.tags`). `evaluateFilterPredicate(appliesTo, { ...attributes, facts })`
   * takes it as it is, since its paths tolerate keys with dots.
   */
  attributes: JsonObject;
}

/** A group of the organisation on a day. */
export interface GroupOnDay {
  entityId: number;
  entityRef: string;
  type?: string;
  title?: string;
  parentRef?: string;
}

/** When presence began to be known: the first listing of the catalog that came to its end. */
export interface WatchStart {
  day: DayNumber;
  recording: number;
}

/**
 * What is known of catalog entities: presence, owner, parent and the attributes that rules read, by day and recording.
 *
 * An entity without versions at a recording is one that the catalog never had by then: it is in no population.
 */
export interface EntityDirectory {
  /** None as long as no listing came to its end. */
  watchStart(options: { tx: Knex }): Promise<WatchStart | undefined>;

  /** Ids of references in any case; those that neither the catalog nor facts ever named are missing. */
  idsByRef(options: {
    tx: Knex;
    entityRefs: string[];
  }): Promise<Map<string, number>>;

  /**
   * Ids of references in any case, by lower-case reference. Those not known yet are added; call it in the transaction that writes what
   * hangs on them.
   */
  ensureIds(options: {
    tx: Knex;
    entityRefs: string[];
  }): Promise<Map<string, number>>;

  /**
   * All versions at all recordings, by entity, then recorded from, then day.
   *
   * `recording`: only those that hold at this recording
   */
  versionsOf(options: {
    tx: Knex;
    entityIds: number[];
    recording?: number;
  }): Promise<EntityVersion[]>;

  /** The groups that the catalog had on a day, for the hierarchy. Before the watch started: those of its first listing. */
  listGroups(options: {
    tx: Knex;
    asOf: DayNumber;
    recording: number;
  }): Promise<GroupOnDay[]>;

  /** All versions of groups that hold at a recording, by reference and day. */
  listGroupVersions(options: {
    tx: Knex;
    recording: number;
  }): Promise<EntityVersion[]>;

  /** How many entities the catalog had on a day, of a kind where one is given. */
  countPresent(options: {
    tx: Knex;
    asOf: DayNumber;
    recording: number;
    kind?: string;
    owners?: string[];
  }): Promise<number>;
}

/** One valid change of a definition, or its retirement. */
export interface StoredRevision {
  id: number;
  definitionId: number;
  /** From 1. */
  number: number;
  contentHash: string;
  firstSeenDay: DayNumber;
  recording: number;
  /** ISO instant of the recording. */
  recordedAt: string;
  location?: string;
  /** It went from the catalog on that day; the content is that of the revision before. */
  retired: boolean;
  entity: DefinitionEntity;
}

/** A definition with the revisions known at a recording, by number; there is at least one. */
export interface StoredDefinition {
  id: number;
  kind: DefinitionKind;
  /** Lower case. */
  entityRef: string;
  revisions: StoredRevision[];
  /** What is wrong with it as it stands in the catalog now; the last valid revision is in force. Empty where it is valid. */
  problems: DefinitionProblem[];
}

/** A definition that does not validate as it stands in the catalog now. */
export interface InvalidDefinition {
  kind: DefinitionKind;
  entityRef: string;
  /** ISO instant of the recording that saw it first. */
  seenAt: string;
  problems: DefinitionProblem[];
}

/**
 * Definitions and their revisions. Which of them judges a day: `revisionInForce` of the common package.
 */
export interface DefinitionStore {
  /**
   * Definitions with all their revisions, by reference, retired ones too.
   *
   * `recording`: as recorded by it; all unless given
   */
  list(options: {
    tx: Knex;
    kind: DefinitionKind;
    recording?: number;
  }): Promise<StoredDefinition[]>;

  /**
   * One definition.
   *
   * @throws NotFoundError where there is no valid revision of it at the recording
   */
  get(options: {
    tx: Knex;
    entityRef: string;
    recording?: number;
  }): Promise<StoredDefinition>;

  /** What is wrong in the catalog now, also with definitions that never were valid. */
  listInvalid(options: { tx: Knex }): Promise<InvalidDefinition[]>;
}
