/**
 * From a scorecard to the capability whose adoption it measures.
 *
 * @public
 */
export const RELATION_MEASURES = 'measures';

/**
 * From a capability to the scorecards that measure its adoption.
 *
 * @public
 */
export const RELATION_MEASURED_BY = 'measuredBy';

/**
 * From a charter to the scorecards it is judged by.
 *
 * @public
 */
export const RELATION_JUDGED_BY = 'judgedBy';

/**
 * From a scorecard to the charters that it judges.
 *
 * @public
 */
export const RELATION_JUDGES = 'judges';

/**
 * From a charter to who decides it.
 *
 * @public
 */
export const RELATION_DECIDED_BY = 'decidedBy';

/**
 * From a decider to the charters it decides.
 *
 * @public
 */
export const RELATION_DECIDES = 'decides';
