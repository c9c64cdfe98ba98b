/** How the columns of a file say what traces are made of. */
export interface TraceColumns {
  /** Columns whose cells together name the trace. */
  id: string[];
  day: string;
  person: string;
  bot?: string;
  /** Columns of which the first that is not empty names the item. */
  item: string[];
  change?: string;
  component?: string;
  area?: string;
  hours?: string;
  points?: string;
  observedAt?: string;
  /** Columns by attribute. */
  attributes: Record<string, string>;
}
