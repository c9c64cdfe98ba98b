import { AdoptionSeries } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { EXAMPLE_SCORECARDS, ExpectedAdoption } from '../expectedAdoption';

/**
 * The adoption that the API says of every month of the example, in the form of the expected table.
 */
export async function readAdoption(
  read: (path: string) => Promise<AdoptionSeries>,
): Promise<ExpectedAdoption[]> {
  const rows: ExpectedAdoption[] = [];
  for (const [fact, name] of Object.entries(EXAMPLE_SCORECARDS)) {
    const { points } = await read(
      `/scorecards/default/${name}/series?step=month&from=2021-07-31&to=2026-06-30`,
    );
    for (const point of points) {
      rows.push({
        observed_on: point.day,
        fact,
        eligible: String(point.eligible),
        adopting: String(point.adopters),
        share: point.share?.toFixed(6) ?? '',
      });
    }
  }
  return rows;
}
