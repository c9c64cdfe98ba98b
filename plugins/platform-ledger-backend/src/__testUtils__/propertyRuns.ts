/**
 * How often a property is tried: so often in every test run, and four times in the long one unless that is said too.
 */
export function propertyRuns(usual: number, long = 4 * usual): number {
  return process.env.LONG_TESTS ? long : usual;
}
