/**
 * Types, permissions, formulas and the API client of Platform Ledger, for backends and browsers alike.
 *
 * @packageDocumentation
 */
export * from './allocation';
export * from './api';
export * from './charters';
export * from './definitions';
export * from './errors';
export * from './facts';
export * from './metrics';
export * from './permissions';
export * from './reports';
export * from './schema';
export * from './scorecards';
export * from './statistics';
export * from './time';
