import { operations } from '../schema/generated/openapi';

type QueryOf<Operation extends keyof operations> = NonNullable<
  operations[Operation]['parameters']['query']
>;

/**
 * The two clocks of every read: the day that the figures are of, and the instant up to which what was recorded counts.
 *
 * @public
 */
export type AsOf = QueryOf<'ListScorecards'>;

/**
 * Which squads' periods are asked for.
 *
 * @public
 */
export type AllocationQuery = QueryOf<'GetAllocation'>;

/**
 * What the matrix is filtered and ordered by.
 *
 * @public
 */
export type MatrixQuery = QueryOf<'GetMatrix'>;
