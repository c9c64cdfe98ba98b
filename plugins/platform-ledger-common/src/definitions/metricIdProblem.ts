import { parseMetricId } from './parseMetricId';

const FORMS: Record<string, string> = {
  adoption: 'adoption/<scorecard> or adoption/<scorecard>/<level>',
  allocation: 'allocation/<group>/<category>',
  coverage: 'coverage/<group>',
  deferral: 'deferral/<group>',
  duplication: 'duplication/retired or duplication/redistributed-days',
};

const OBSERVED =
  'words of lower-case letters, digits and dashes, two at least, joined by /';

/**
 * Why a text is no id of a metric, as what it must be; nothing where it is one.
 */
export function metricIdProblem(id: string): string | undefined {
  if (parseMetricId(id)) {
    return undefined;
  }
  const [family] = id.split('/');
  const form = Object.hasOwn(FORMS, family) ? FORMS[family] : OBSERVED;
  return `must be ${form}, not ${JSON.stringify(id)}`;
}
