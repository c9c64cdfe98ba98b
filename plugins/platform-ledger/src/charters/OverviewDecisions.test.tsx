import { screen, within } from '@testing-library/react';
import { renderPage } from '../__testUtils__';
import { charterSummary, handOverItem } from '../__testUtils__/charterFixtures';

const open = {
  ...charterSummary,
  phase: 'gate' as const,
  daysLeft: -12,
  undecided: true,
};

describe('OverviewDecisions', () => {
  it('puts the decisions that wait before everything else', async () => {
    renderPage('', {
      ledger: {
        listCharters: async () => ({
          items: [
            {
              ...charterSummary,
              entityRef: 'charter:default/moved',
              title: 'Moved',
              waitingChanges: 1,
            },
            open,
          ],
        }),
      },
    });

    const waiting = await screen.findByRole('region', {
      name: 'Decisions that wait',
    });
    expect(screen.getAllByRole('heading', { level: 2 })[0]).toHaveTextContent(
      'Decisions that wait',
    );
    const [gate, change] = within(waiting).getAllByRole('listitem');
    expect(gate).toHaveTextContent(
      'Move every backend to the new system: its gate was on 31 Dec 2024for leadership, for 12 daysretrospectiveundecided',
    );
    expect(within(gate).getByRole('link')).toHaveAttribute(
      'href',
      '/platform-ledger/charters/default/new-backend-system/gate',
    );
    expect(change).toHaveTextContent('Moved: 1 change waits for its approval');
    expect(within(change).getByRole('link')).toHaveAttribute(
      'href',
      '/platform-ledger/charters/default/moved',
    );
  });

  it('keeps what is not handed over until it is done', async () => {
    const listHandOvers = jest.fn(async () => ({
      items: [
        {
          ...handOverItem,
          newOwner: 'group:default/cloud',
          dueOn: '2026-01-31',
        },
      ],
    }));
    renderPage('', { ledger: { listHandOvers } });

    const row = await screen.findByRole('row', { name: /^backend-plugin-api/ });
    expect(listHandOvers).toHaveBeenCalledWith({
      query: { asOf: undefined, open: true },
    });
    expect(row).toHaveTextContent(
      'backend-plugin-apinew-backend-systemoverduecloud31 Jan 2026core14cloud',
    );
  });

  it('shows charters on their runway, and nothing that waits where nothing does', async () => {
    renderPage('');

    expect(
      await screen.findByRole('link', { name: charterSummary.title }),
    ).toBeInTheDocument();
    expect(screen.queryByText('Decisions that wait')).not.toBeInTheDocument();
    expect(screen.queryByText('Open hand-overs')).not.toBeInTheDocument();
  });
});
