import { screen, within } from '@testing-library/react';
import { definitionPath } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { renderPage } from '../__testUtils__';
import { scorecard } from '../__testUtils__/fixtures';

describe('OverviewView', () => {
  it('shows the figure with its denominator, and who moved in the last quarter', async () => {
    const getMovement = jest.fn(async () => {
      throw new Error('asked');
    });
    renderPage('', { ledger: { getMovement } });

    const card = await screen.findByRole('region', {
      name: 'New backend system',
    });
    expect(within(card).getByText('13 of 16 adopted')).toBeInTheDocument();
    expect(within(card).getByText('(81 %)')).toBeInTheDocument();
    expect(card).toHaveTextContent('3 services left to reach Adopted');
    expect(getMovement).toHaveBeenCalledWith({
      path: definitionPath(scorecard.entityRef),
      query: {
        since: '2026-03-31',
        asOf: undefined,
        limit: 4,
      },
    });
    expect(await within(card).findByRole('alert')).toHaveTextContent(
      'What changed could not be loaded',
    );
  });

  it('names those who moved and says how many more', async () => {
    renderPage('');

    expect(
      await screen.findByText('10 moves since 31 Mar 2026'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'rag-ai-backend' }),
    ).toBeInTheDocument();
    expect(screen.getByText('and 9 more')).toBeInTheDocument();
  });

  it('puts drafts apart and leaves retired scorecards out', async () => {
    renderPage('', {
      ledger: {
        listScorecards: async () => ({
          items: [
            {
              ...scorecard,
              entityRef: 'scorecard:default/draft',
              title: 'A draft',
              lifecycle: 'draft',
            },
            {
              ...scorecard,
              entityRef: 'scorecard:default/retired',
              title: 'A retired one',
              lifecycle: 'retired',
            },
            { ...scorecard, mandated: true },
          ],
        }),
      },
    });

    expect(await screen.findByText('mandated')).toBeInTheDocument();
    expect(
      screen
        .getAllByRole('heading', { level: 3 })
        .map(heading => heading.textContent),
    ).toEqual(
      expect.arrayContaining(['Capabilities', 'Drafts, which count nowhere']),
    );
    expect(screen.queryByText('A retired one')).not.toBeInTheDocument();
  });

  it('says how to write the first scorecard', async () => {
    renderPage('', { ledger: { listScorecards: async () => ({ items: [] }) } });

    expect(
      await screen.findByText('There is no scorecard yet'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('region', { name: 'A first scorecard' }),
    ).toHaveTextContent('kind: Scorecard');
  });
});
