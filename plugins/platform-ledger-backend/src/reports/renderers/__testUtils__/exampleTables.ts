import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

const EXAMPLES = join(__dirname, ...Array(6).fill('..'), 'examples');

function read<Row>(...path: string[]): Row[] {
  return parse(readFileSync(join(EXAMPLES, 'roadie-plugins', ...path)), {
    columns: true,
  });
}

/** The example's shares of adoption by month and fact, as they were counted apart from this code. */
export const adoptionRows = read<{
  observed_on: string;
  fact: string;
  eligible: string;
  adopting: string;
}>('expected', 'adoption.csv');

/** The example's person-days by quarter and squad, as they were counted apart from this code. */
export const allocationRows = read<{
  quarter: string;
  squad: string;
  platform_person_days: string;
  product_person_days: string;
}>('expected', 'allocation-alone.csv');

/** The quarters of the example, in order. */
export const exampleQuarters = [
  ...new Set(allocationRows.map(({ quarter }) => quarter)),
].sort();

const components = read<{ component: string; squad: string }>('components.csv');

const facts = read<{
  observed_on: string;
  component: string;
  fact: string;
  value: string;
}>('facts.csv').filter(({ fact }) => fact.startsWith('uses.new'));

/** Components that a fact is true of, on a month's end, with the squads that own them. */
export function adoptersOn(
  fact: string,
  day: string,
): { component: string; squad: string }[] {
  const squads = new Map(
    components.map(({ component, squad }) => [component, squad]),
  );
  return facts
    .filter(
      row =>
        row.observed_on === day && row.fact === fact && row.value === 'true',
    )
    .map(({ component }) => ({
      component,
      squad: squads.get(component) ?? 'core',
    }))
    .sort((left, right) => (left.component < right.component ? -1 : 1));
}
