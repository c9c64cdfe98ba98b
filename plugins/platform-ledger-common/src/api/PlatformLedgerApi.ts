import { operations } from '../schema/generated/openapi';
import { OPERATIONS } from '../schema/generated/operations';

/**
 * An operation of `openapi.yaml`.
 *
 * @public
 */
export type LedgerOperation = keyof typeof OPERATIONS;

/**
 * A JSON body, or a text or stream in one of the other media types of the operation.
 *
 * @public
 */
export type LedgerRequestBody<Content> = {
  [Type in keyof Content]: Type extends 'application/json'
    ? { body: Content[Type]; contentType?: Type }
    : { body: string | ReadableStream<Uint8Array>; contentType: Type };
}[keyof Content];

/**
 * What an operation is asked with: `path` and `query` by the names of their parameters, and the `body`.
 *
 * @public
 */
export type LedgerRequest<Operation extends LedgerOperation> = Pick<
  operations[Operation]['parameters'],
  'path' | 'query'
> &
  (operations[Operation] extends { requestBody: { content: infer Content } }
    ? LedgerRequestBody<Content>
    : { body?: undefined });

/**
 * The JSON of an operation that went well.
 *
 * @public
 */
export type LedgerJsonAnswer<Responses> = {
  [Status in keyof Responses & (200 | 201)]: Responses[Status] extends {
    content: { 'application/json': infer Json };
  }
    ? Json
    : never;
}[keyof Responses & (200 | 201)];

/**
 * What an operation answers: JSON as its type, a text as a string, a file as the response itself, whose `Content-Disposition` has its name.
 *
 * @public
 */
export type LedgerAnswer<Operation extends LedgerOperation> = {
  json: LedgerJsonAnswer<operations[Operation]['responses']>;
  text: string;
  file: Response;
  nothing: void;
}[(typeof OPERATIONS)[Operation][2]];

/**
 * @public
 */
export interface LedgerCallOptions {
  /** A Backstage token, where `fetchApi` adds none by itself. */
  token?: string;
  signal?: AbortSignal;
}

/**
 * What a frontend, another plugin or a script asks of the ledger: a method for each operation of `openapi.yaml`. Each throws a `ResponseError`
 * where the backend refuses, with its reason, and `fieldProblemsOf` names the fields.
 *
 * @public
 */
export type PlatformLedgerApi = {
  [
    Operation in LedgerOperation as Uncapitalize<Operation>
  ]: object extends LedgerRequest<Operation>
    ? (
        request?: LedgerRequest<Operation>,
        options?: LedgerCallOptions,
      ) => Promise<LedgerAnswer<Operation>>
    : (
        request: LedgerRequest<Operation>,
        options?: LedgerCallOptions,
      ) => Promise<LedgerAnswer<Operation>>;
};
