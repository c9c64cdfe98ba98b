import {
  DEFAULT_NAMESPACE,
  stringifyEntityRef,
} from '@backstage/catalog-model';

/**
 * What a metric's id says: a family that the ledger computes, with what it is of, or `observed`: pushed or read by a source.
 *
 * @public
 */
export type MetricId =
  | { family: 'adoption'; scorecardRef: string; level?: string }
  | { family: 'allocation'; groupRef: string; category: string }
  | { family: 'coverage'; groupRef: string }
  | { family: 'deferral'; groupRef: string }
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
  adoption: ([scorecard, level, ...more]) => {
    const scorecardRef = refOf('scorecard', scorecard);
    return scorecardRef &&
      more.length === 0 &&
      (level === undefined || NAME.test(level))
      ? { family: 'adoption', scorecardRef, ...(level && { level }) }
      : undefined;
  },
  allocation: ([group, category, ...more]) => {
    const groupRef = refOf('group', group);
    return groupRef && more.length === 0 && NAME.test(category ?? '')
      ? { family: 'allocation', groupRef, category }
      : undefined;
  },
  coverage: ([group, ...more]) => {
    const groupRef = refOf('group', group);
    return groupRef && more.length === 0
      ? { family: 'coverage', groupRef }
      : undefined;
  },
  deferral: ([group, ...more]) => {
    const groupRef = refOf('group', group);
    return groupRef && more.length === 0
      ? { family: 'deferral', groupRef }
      : undefined;
  },
  duplication: ([measure, ...more]) =>
    (measure === 'retired' || measure === 'redistributed-days') &&
    more.length === 0
      ? { family: 'duplication', measure }
      : undefined,
};

/**
 * Reads the id of a metric. `adoption/<scorecard>[/<level>]`, `allocation/<group>/<category>`, `coverage/<group>`, `deferral/<group>`,
 * `duplication/retired` and `duplication/redistributed-days` are the ledger's own; any other is words of lower-case letters, digits and dashes, joined
 * by `/`. A scorecard or group is named as in the namespace `default`, or as `namespace.name`: up to the first dot is the namespace, so a name
 * that has a dot itself needs it.
 *
 * @returns undefined where it is no id
 * @public
 */
export function parseMetricId(id: string): MetricId | undefined {
  const [family, ...parts] = id.split('/');
  const ledger = Object.hasOwn(LEDGER_FAMILIES, family)
    ? LEDGER_FAMILIES[family]
    : undefined;
  if (ledger) {
    return ledger(parts);
  }
  return OBSERVED.test(id) ? { family: 'observed' } : undefined;
}

function refOf(kind: string, text: string = ''): string | undefined {
  if (!NAME.test(text)) {
    return undefined;
  }
  const dot = text.indexOf('.');
  const namespace = dot < 0 ? DEFAULT_NAMESPACE : text.slice(0, dot);
  const name = text.slice(dot + 1);
  return NAME.test(name) && NAME.test(namespace)
    ? stringifyEntityRef({ kind, namespace, name })
    : undefined;
}
