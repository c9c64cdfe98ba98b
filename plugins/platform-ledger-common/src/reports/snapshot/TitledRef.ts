/**
 * An entity as a report names it.
 *
 * @public
 */
export interface TitledRef {
  /** The entity's reference. */
  ref: string;
  /** Its title on the as-of day; its name where it has none. */
  title: string;
}
