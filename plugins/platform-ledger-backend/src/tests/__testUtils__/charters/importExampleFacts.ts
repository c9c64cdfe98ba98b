import { readFileSync } from 'node:fs';
import { FactType } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { examplePath } from '../examples';
import { LedgerBackend } from '../LedgerBackend';
import { readCsv } from '../readCsv';

interface FactRow {
  observed_on: string;
  component: string;
  fact: string;
  value: string;
}

/**
 * Declares the example's facts and pushes all of them by HTTP, each month's end a sweep.
 */
export async function importExampleFacts(ledger: LedgerBackend): Promise<void> {
  const types: FactType[] = JSON.parse(
    readFileSync(examplePath('roadie-plugins', 'fact-types.json'), 'utf8'),
  );
  for (const { id, ...declaration } of types) {
    const declared = await ledger
      .request('put', `/facts/types/${id}`)
      .send(declaration);
    if (declared.status !== 200) {
      throw new Error(`${id}: ${declared.status} ${declared.text}`);
    }
  }
  const rows = readCsv<FactRow>(examplePath('roadie-plugins', 'facts.csv'));
  const lines = rows.map(
    row => `${row.component},${row.fact},${row.value},${row.observed_on}`,
  );
  const pushed = await ledger
    .request('post', '/facts?source=roadie-plugins&sweep=true')
    .type('text/csv')
    .send(['entity,fact,value,observedOn', ...lines, ''].join('\n'));
  if (pushed.status !== 200 || pushed.body.rejected !== 0) {
    throw new Error(`POST /facts: ${pushed.status} ${pushed.text}`);
  }
}
