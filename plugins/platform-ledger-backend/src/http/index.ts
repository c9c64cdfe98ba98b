export { Admission } from './Admission';
export { bodyStream } from './bodyStream';
export { entityRefOfPath } from './entityRefOfPath';
export type { LedgerRouter } from './LedgerRouter';
export { readAsOf, readDay, type AsOfQuery } from './readAsOf';
export { readDefaultAsOf } from './readDefaultAsOf';
export type { RouteServices } from './RouteServices';
export { streamedBody } from './streamedBody';
