import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage, shownUrl } from '../__testUtils__';
import { status } from '../__testUtils__/fixtures';

describe('LedgerPages', () => {
  it('says which day it shows, and goes to today and back', async () => {
    const user = userEvent.setup();
    const listScorecards = jest.fn(async () => ({ items: [] }));
    renderPage('', { ledger: { listScorecards } });

    expect(
      await screen.findByText('Showing 30 June 2026, the last day of the data'),
    ).toBeInTheDocument();
    expect(await screen.findByDisplayValue('2026-06-30')).toHaveAccessibleName(
      'As of',
    );
    expect(listScorecards).toHaveBeenLastCalledWith({
      query: { asOf: undefined },
    });

    await user.click(screen.getByRole('button', { name: 'Go to today' }));

    expect(shownUrl()).toBe('/platform-ledger?asOf=2026-11-21');
    expect(screen.queryByText(/Showing/)).not.toBeInTheDocument();
    expect(listScorecards).toHaveBeenLastCalledWith({
      query: { asOf: '2026-11-21' },
    });
  });

  it('keeps the day from page to page', async () => {
    const user = userEvent.setup();
    renderPage('?asOf=2024-12-31');

    await user.click(await screen.findByRole('link', { name: 'Data' }));

    expect(shownUrl()).toBe('/platform-ledger/data?asOf=2024-12-31');
    expect(screen.getByRole('link', { name: 'Data' })).toHaveAttribute(
      'aria-current',
      'page',
    );
  });

  it('does not take what is not a day', async () => {
    renderPage('?asOf=tomorrow');

    expect(await screen.findByDisplayValue('2026-06-30')).toHaveAccessibleName(
      'As of',
    );
  });

  it('goes on without the state of the ledger', async () => {
    renderPage('/scorecards', {
      ledger: {
        getStatus: async () => {
          throw new Error('no answer');
        },
      },
    });

    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The state of the ledger could not be loaded',
    );
    expect(
      await screen.findByRole('link', { name: 'New backend system' }),
    ).toBeInTheDocument();
  });

  it('shows no banner where the day is today', async () => {
    renderPage('', {
      ledger: {
        getStatus: async () => ({ ...status, defaultAsOf: status.today }),
      },
    });

    expect(await screen.findByDisplayValue('2026-11-21')).toHaveAccessibleName(
      'As of',
    );
    expect(screen.queryByText(/Showing/)).not.toBeInTheDocument();
  });

  it('says that there is no such page', async () => {
    renderPage('/nowhere');

    expect(
      await screen.findByText('There is no such page'),
    ).toBeInTheDocument();
  });
});
