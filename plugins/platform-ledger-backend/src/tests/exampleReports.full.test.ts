import { ReportDetails } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { createTestDatabases } from '../__testUtils__';
import {
  hashesBothWays,
  freezeQuarter,
  QUARTERS,
  startExample,
} from './__testUtils__/exampleReports';

jest.setTimeout(900_000);

describe('the reports of the example’s 20 quarters', () => {
  const databases = createTestDatabases();

  // A file is made of its snapshot alone; that those are alike on both databases is looked at where all formats are.
  it('are made again byte for byte by a fresh process, PDFs and all', async () => {
    const ledger = await startExample(await databases.init('SQLITE_3'));
    const frozen: ReportDetails[] = [];
    for (const quarter of QUARTERS) {
      frozen.push(await freezeQuarter(ledger, quarter));
    }
    await ledger.stop();
    const pdfs = QUARTERS.map(({ label }) => label);
    const { stored, again } = hashesBothWays(frozen, pdfs);
    expect(again).toEqual(stored);
  });
});
