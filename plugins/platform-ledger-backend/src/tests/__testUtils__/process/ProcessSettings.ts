import { Entity } from '@backstage/catalog-model';

/**
 * When a backend process kills itself, as `kill -9` does: at the n-th time that something happens in it.
 */
export interface KillPoint {
  /**
   * `statement`: a statement that matches is about to be sent; `commit`: a transaction has been committed that had a statement which matches;
   * `answer`: a successful answer to a push is about to be sent.
   */
  at: 'statement' | 'commit' | 'answer';
  /** A part of the statement's SQL. */
  matching?: string;
  /** From 1. */
  number: number;
}

/**
 * What a backend process is started with beside its configuration, as JSON in the environment.
 */
export interface ProcessSettings {
  /** The example's entities with others beside them, these entities, or as many services. */
  catalog:
    | { examples: true; others?: Entity[] }
    | { entities: Entity[] }
    | { services: number };
  killPoint?: KillPoint;
}

export const SETTINGS_VARIABLE = 'LEDGER_PROCESS_SETTINGS';

/** What the process tells the test that started it. */
export type ProcessMessage =
  | { kind: 'ready'; port: number }
  | { kind: 'task'; id: string; phase: 'begin' | 'end' }
  | { kind: 'memory'; heapUsed: number; heapLimit: number };
