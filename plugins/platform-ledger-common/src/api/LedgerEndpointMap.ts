import { operations } from '../schema/generated/openapi';
import { OPERATIONS } from '../schema/generated/operations';
import { LedgerAnswer, LedgerOperation } from './PlatformLedgerApi';

/** Backstage's typed router calls `delete` so. */
type Method<Name extends string> = Name extends 'delete' ? '_delete' : Name;

type Key<Operation extends LedgerOperation> =
  `#${Method<(typeof OPERATIONS)[Operation][0]>}|${(typeof OPERATIONS)[Operation][1]}`;

type Parameters<Operation extends LedgerOperation> =
  operations[Operation]['parameters'];

type Path<Operation extends LedgerOperation> =
  Parameters<Operation> extends { path: infer Path } ? { path: Path } : unknown;

type Query<Operation extends LedgerOperation> = [
  NonNullable<Parameters<Operation>['query']>,
] extends [never]
  ? unknown
  : { query: NonNullable<Parameters<Operation>['query']> };

type Body<Operation extends LedgerOperation> = operations[Operation] extends {
  requestBody: { content: { 'application/json': infer Body } };
}
  ? { body: Body }
  : unknown;

type Answer<Operation extends LedgerOperation> = {
  response: LedgerAnswer<Operation> extends Response
    ? Uint8Array
    : LedgerAnswer<Operation>;
};

/**
 * The operations of `openapi.yaml` as Backstage's typed router takes them: `#get|/status` and so on.
 *
 * @public
 */
export type LedgerEndpointMap = {
  [Operation in LedgerOperation as Key<Operation>]: Path<Operation> &
    Query<Operation> &
    Body<Operation> &
    Answer<Operation>;
};
