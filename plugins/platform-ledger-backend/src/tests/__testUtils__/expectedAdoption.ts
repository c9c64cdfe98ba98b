import { examplePath } from './examples';
import { readCsv } from './readCsv';

/** A row of the example's table of adoption. */
export interface ExpectedAdoption {
  observed_on: string;
  fact: string;
  eligible: string;
  adopting: string;
  share: string;
}

/** The scorecard of the example that judges by each fact of the expected table. */
export const EXAMPLE_SCORECARDS: Record<string, string> = {
  'uses.newBackendSystem': 'new-backend-system',
  'uses.newFrontendSystem': 'new-frontend-system',
  'docs.readme': 'docs-readme',
  'catalog.registered': 'catalog-registered',
};

/** All rows, by fact and then by month. */
export const expectedAdoption: ExpectedAdoption[] = Object.keys(
  EXAMPLE_SCORECARDS,
).flatMap(fact =>
  readCsv<ExpectedAdoption>(
    examplePath('roadie-plugins', 'expected', 'adoption.csv'),
  )
    .filter(row => row.fact === fact)
    .sort((a, b) => (a.observed_on < b.observed_on ? -1 : 1)),
);
