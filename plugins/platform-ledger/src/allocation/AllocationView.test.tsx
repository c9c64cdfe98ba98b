import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { refusal, renderPage, shownUrl } from '../__testUtils__';
import { grid, quarters } from '../__testUtils__/allocationFixtures';

async function heatMap() {
  return screen.findByRole('table', {
    name: 'Platform share by squad and period',
  });
}

describe('AllocationView', () => {
  it('counts before it shows shares, and prints the policy’s choices', async () => {
    renderPage('/allocation');

    expect(
      await screen.findByText('4 below, 1 within, 1 not measurable'),
    ).toBeInTheDocument();
    expect(screen.getByText('Of 6 squads in 2026-Q2')).toBeInTheDocument();
    expect(
      screen.getByText('Band 20 %–30 % of attributed days'),
    ).toBeInTheDocument();
    expect(
      screen.getByText(
        /by equal split · areas count only in changes without a component/,
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/Every period shown began before the policy/),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/2 people in the activity belong to no squad/),
    ).toBeInTheDocument();
  });

  it('says in each cell the share, of what, the verdict and the coverage', async () => {
    renderPage('/allocation');

    const [, cloud, portal] = within(await heatMap()).getAllByRole('row');
    const [below, withinBand, deferred] = within(cloud).getAllByRole('cell');
    expect(below).toHaveTextContent('12 %below7.2 of 60 dcapacity unknown');
    expect(withinBand).toHaveTextContent('24 %within14.4 of 60 dcoverage 60 %');
    expect(deferred).toHaveTextContent('4.8 days');
    expect(within(cloud).getByText('decaying')).toBeInTheDocument();
    const [insufficient, suppressed] = within(portal).getAllByRole('cell');
    expect(insufficient).toHaveTextContent(
      'insufficient data0.4 of 3 dcapacity unknown5 d needed',
    );
    expect(suppressed).toHaveTextContent('too few people to showin product');
    expect(suppressed).not.toHaveTextContent('%');
  });

  it('lists platform teams and merged cells apart', async () => {
    renderPage('/allocation');

    expect(within(await heatMap()).queryByText('Core')).not.toBeInTheDocument();
    const teams = screen.getByRole('table', {
      name: 'Platform share of platform teams by period',
    });
    expect(within(teams).getByText('Core')).toBeInTheDocument();
    const merged = screen.getByRole('table', {
      name: 'Merged cells by group and period',
    });
    expect(within(merged).getByText('product')).toBeInTheDocument();
  });

  it('opens the squad from a cell, on the same day', async () => {
    const user = userEvent.setup();
    renderPage('/allocation?asOf=2026-06-30&period=sprint');

    await user.click(
      await screen.findByRole('link', { name: 'Cloud, 2026-Q2: 24\u00a0%' }),
    );

    expect(shownUrl()).toBe(
      '/platform-ledger/allocation/default/cloud?asOf=2026-06-30&period=sprint',
    );
    expect(
      await screen.findByRole('heading', { level: 2, name: 'Cloud' }),
    ).toBeInTheDocument();
  });

  it('asks for the latest periods, by sprint or all of them as the URL says', async () => {
    const user = userEvent.setup();
    const getAllocation = jest.fn(async () => grid);
    renderPage('/allocation', { ledger: { getAllocation } });

    await user.selectOptions(await screen.findByLabelText('By'), 'Sprint');
    await user.selectOptions(screen.getByLabelText('Periods'), 'All');

    expect(getAllocation.mock.calls).toEqual([
      [{ query: { asOf: undefined, period: 'quarter', from: '2024-09-30' } }],
      [{ query: { asOf: undefined, period: 'sprint', from: '2026-03-24' } }],
      [{ query: { asOf: undefined, period: 'sprint' } }],
    ]);
    expect(shownUrl()).toBe(
      '/platform-ledger/allocation?period=sprint&periods=all',
    );
  });

  it('downloads the table as it is filtered', async () => {
    const user = userEvent.setup();
    const exportAllocation = jest.fn(async () => {
      throw new Error('the file broke off');
    });
    renderPage('/allocation', { ledger: { exportAllocation } });

    await user.click(
      await screen.findByRole('button', {
        name: 'CSV: Platform share by squad and period',
      }),
    );

    expect(exportAllocation).toHaveBeenCalledWith({
      query: {
        table: 'grid',
        asOf: undefined,
        period: 'quarter',
        from: '2024-09-30',
      },
    });
    expect(
      await screen.findByText('Not downloaded: the file broke off'),
    ).toBeInTheDocument();
  });

  it('says how to fill it while it is empty', async () => {
    renderPage('/allocation', {
      ledger: {
        getAllocation: async () => ({
          ...grid,
          squads: [],
          platformTeams: [],
          merged: [],
          periods: quarters,
        }),
      },
    });

    expect(
      await screen.findByText('No squad has an allocation yet'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('region', { name: 'A first allocation policy' }),
    ).toHaveTextContent('kind: AllocationPolicy');
  });

  it('says what failed and goes on with the rest', async () => {
    renderPage('/allocation', {
      ledger: {
        getAllocation: async () => {
          throw await refusal({ status: 403 });
        },
      },
    });

    expect(
      await screen.findByText('The allocation: you may not see this'),
    ).toBeInTheDocument();
    expect(
      await screen.findByText('HTTP client with retries'),
    ).toBeInTheDocument();
  });
});
