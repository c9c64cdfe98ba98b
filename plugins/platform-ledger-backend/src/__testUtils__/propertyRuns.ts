/**
 * How often a property is tried: so often in every test run, and four times in the long one.
 */
export function propertyRuns(usual: number): number {
  return process.env.LONG_TESTS ? 4 * usual : usual;
}
