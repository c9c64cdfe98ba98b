/**
 * What a metric's id says: a family that the ledger computes, with the names of what it is of, or `observed`: pushed or read by a source.
 *
 * @public
 */
export type MetricId =
  | { family: 'adoption'; scorecard: string; level?: string }
  | { family: 'allocation'; group: string; category: string }
  | { family: 'coverage'; group: string }
  | { family: 'deferral'; group: string }
  | { family: 'duplication'; measure: DuplicationMeasure }
  | { family: 'observed' };

/** @public */
export type DuplicationMeasure = 'retired' | 'redistributed-days';

const OBSERVED = /^[a-z][a-z0-9-]*(?:\/[a-z0-9][a-z0-9-]*)+$/;
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9_.-]*[A-Za-z0-9])?$/;

const LEDGER_FAMILIES: Record<
  string,
  (parts: string[]) => MetricId | undefined
> = {
  adoption: parts => {
    const [scorecard, level] = parts;
    return areNames(parts, 1, 2)
      ? { family: 'adoption', scorecard, ...(level && { level }) }
      : undefined;
  },
  allocation: parts => {
    const [group, category] = parts;
    return areNames(parts, 2)
      ? { family: 'allocation', group, category }
      : undefined;
  },
  coverage: parts =>
    areNames(parts, 1) ? { family: 'coverage', group: parts[0] } : undefined,
  deferral: parts =>
    areNames(parts, 1) ? { family: 'deferral', group: parts[0] } : undefined,
  duplication: parts => {
    const measure = parts.join('/');
    return measure === 'retired' || measure === 'redistributed-days'
      ? { family: 'duplication', measure }
      : undefined;
  },
};

/**
 * Reads the id of a metric. `adoption/<scorecard>[/<level>]`, `allocation/<group>/<category>`, `coverage/<group>`, `deferral/<group>`,
 * `duplication/retired` and `duplication/redistributed-days` are the ledger's own; any other is words of lower-case letters, digits and dashes, joined
 * by `/`. A scorecard or group goes by its name in the namespace `default`, or by `namespace.name`.
 *
 * @returns undefined where it is no id
 * @public
 */
export function parseMetricId(id: string): MetricId | undefined {
  const [family, ...parts] = id.split('/');
  if (Object.hasOwn(LEDGER_FAMILIES, family)) {
    return LEDGER_FAMILIES[family](parts);
  }
  return OBSERVED.test(id) ? { family: 'observed' } : undefined;
}

function areNames(parts: string[], fewest: number, most = fewest): boolean {
  return (
    parts.length >= fewest &&
    parts.length <= most &&
    parts.every(part => NAME.test(part))
  );
}
