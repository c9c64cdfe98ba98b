import { operations } from '../schema/generated/openapi';

/**
 * The query of an operation.
 *
 * @public
 */
export type LedgerQuery<Operation extends keyof operations> = NonNullable<
  operations[Operation]['parameters']['query']
>;

/**
 * The two clocks of every read: the day that the figures are of, and the instant up to which what was recorded counts.
 *
 * @public
 */
export type AsOf = LedgerQuery<'ListScorecards'>;

/**
 * Which squads' periods are asked for.
 *
 * @public
 */
export type AllocationQuery = LedgerQuery<'GetAllocation'>;

/**
 * What the matrix is filtered and ordered by.
 *
 * @public
 */
export type MatrixQuery = LedgerQuery<'GetMatrix'>;
