import {
  ReportDetails,
  ReportSummary,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { hashesInFreshProcess } from '../../__testUtils__/hashesInFreshProcess';
import { importExampleFacts } from './charters/importExampleFacts';
import { exampleMemberships, exampleTraces } from './exampleActivity';
import { LedgerBackend } from './LedgerBackend';
import { readExampleCatalog } from './readExampleCatalog';

/** The quarters of the example data. */
export const QUARTERS = quartersBetween(2021, 3, 2026, 2);

export interface Quarter {
  label: string;
  from: string;
  to: string;
}

function quartersBetween(
  year: number,
  quarter: number,
  lastYear: number,
  lastQuarter: number,
): Quarter[] {
  const quarters: Quarter[] = [];
  for (
    let [y, q] = [year, quarter];
    y * 4 + q <= lastYear * 4 + lastQuarter;
    [y, q] = q === 4 ? [y + 1, 1] : [y, q + 1]
  ) {
    const from = new Date(Date.UTC(y, 3 * (q - 1), 1));
    const to = new Date(Date.UTC(y, 3 * q, 0));
    quarters.push({
      label: `${y}-Q${q}`,
      from: from.toISOString().slice(0, 10),
      to: to.toISOString().slice(0, 10),
    });
  }
  return quarters;
}

/** A ledger with the whole example in it. */
export async function startExample(knex: Knex): Promise<LedgerBackend> {
  const ledger = await LedgerBackend.start({
    knex,
    entities: readExampleCatalog(),
    config: { platformLedger: { defaultAsOf: '2026-06-30' } },
  });
  await ledger.runTasks();
  await importExampleFacts(ledger);
  for (const [path, body] of [
    ['/activity', { source: 'example', traces: exampleTraces() }],
    ['/capacity', exampleMemberships()],
  ] as const) {
    const { status, text } = await ledger.request('post', path).send(body);
    expect([status, status === 200 ? '' : text]).toEqual([200, '']);
  }
  await ledger.runTasksUntilSettled();
  return ledger;
}

/** Makes the report of a quarter, and freezes it. */
export async function freezeQuarter(
  ledger: LedgerBackend,
  { from, to }: Quarter,
): Promise<ReportDetails> {
  const created = await ledger.request('post', '/reports').send({ from, to });
  expect([created.status, created.body.error]).toEqual([201, undefined]);
  const report: ReportSummary = created.body;
  const frozen = await ledger.request('post', `/reports/${report.id}/freeze`);
  expect([frozen.status, frozen.body.error]).toEqual([200, undefined]);
  return frozen.body;
}

/**
 * The hashes of frozen reports' files as they are stored, and as a fresh process makes them again.
 *
 * `pdfsOf`: the quarters whose PDF is among them, by label
 */
export function hashesBothWays(
  reports: ReportDetails[],
  pdfsOf: readonly string[],
): { stored: Record<string, string>[]; again: Record<string, string>[] } {
  const chosen = reports.map(({ snapshot, files }) => ({
    snapshot,
    files: files.filter(
      ({ format }) =>
        format !== 'pdf' || pdfsOf.includes(snapshot.period.label),
    ),
  }));
  const again = hashesInFreshProcess(
    chosen.map(({ snapshot, files }) => ({
      snapshot,
      formats: files.map(({ format }) => format),
    })),
  );
  const stored = chosen.map(({ files }) =>
    Object.fromEntries(files.map(({ name, hash }) => [name, hash])),
  );
  return { stored, again };
}
