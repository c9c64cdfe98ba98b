export type { LedgerEndpointMap } from './generated/endpoints';
export * from './generated/types';
