/**
 * The unit of a metric by its id; none where it is not known.
 *
 * @public
 */
export type GoalpostUnits = (metric: string) => string | undefined;
