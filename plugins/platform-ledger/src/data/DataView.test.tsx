import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { refusal, renderPage } from '../__testUtils__';
import { status } from '../__testUtils__/fixtures';

describe('DataView', () => {
  it('shows each source’s runs and what they refused, with line, field and reason', async () => {
    const user = userEvent.setup();
    renderPage('/data');

    const panel = await screen.findByRole('region', { name: 'Repository' });
    expect(panel).toHaveTextContent('1,234 values followed');
    expect(panel).toHaveTextContent('Latest sweep 30 Jun 2026');
    expect(within(panel).getByText('succeeded')).toBeInTheDocument();
    expect(within(panel).getByText('37,220')).toBeInTheDocument();

    await user.click(within(panel).getByText(/1 line rejected/));

    expect(
      await within(panel).findByRole('row', {
        name: '17 value is not a boolean',
      }),
    ).toBeInTheDocument();
  });

  it('names the entities that the catalog does not have', async () => {
    renderPage('/data');

    expect(
      await screen.findByRole('row', {
        name: 'component:default/ghost the catalog never had it 9 30 Jun 2026',
      }),
    ).toBeInTheDocument();
  });

  it('says how much waits for its evaluation', async () => {
    renderPage('/data', {
      ledger: { getStatus: async () => ({ ...status, pendingEntities: 3 }) },
    });

    expect(
      await screen.findByText('3 services wait for their evaluation'),
    ).toBeInTheDocument();
  });

  it('says how to push the first fact', async () => {
    renderPage('/data', {
      ledger: {
        listFactSources: async () => ({ items: [] }),
        listUnresolvedEntities: async () => ({ items: [], total: 0 }),
      },
    });

    expect(
      await screen.findByRole('region', { name: 'A push of one fact' }),
    ).toHaveTextContent('curl -X POST');
    expect(
      await screen.findByText(
        'The catalog has every entity that facts are about',
      ),
    ).toBeInTheDocument();
  });

  it('keeps the unresolved entities where the sources fail', async () => {
    renderPage('/data', {
      ledger: {
        listFactSources: async () => {
          throw new Error('no answer');
        },
      },
    });

    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The sources could not be loaded',
    );
    expect(
      await screen.findByText('component:default/ghost'),
    ).toBeInTheDocument();
  });

  it('shows where activity comes from, and to owners of a policy who is in no squad', async () => {
    renderPage('/data', {
      ledger: {
        listActivitySources: async () => ({
          items: [
            {
              name: 'commits',
              title: 'Commits',
              intake: 'scheduled',
              earliestDay: '2021-07-05',
              latestDay: '2026-06-30',
              runs: [
                {
                  startedAt: '2026-11-21T08:00:00Z',
                  status: 'succeeded',
                  received: 8_574,
                  stored: 8_573,
                  unchanged: 0,
                  rejected: 1,
                  rejections: [
                    { line: 3, field: 'day', reason: 'is not a day' },
                  ],
                },
              ],
            },
          ],
        }),
        listUnmatchedPersons: async () => ({
          items: [{ person: 'someone@example.com' }],
          total: 1,
        }),
      },
    });

    const panel = await screen.findByRole('region', { name: 'Commits' });
    expect(panel).toHaveTextContent('From 5 Jul 2021 to 30 Jun 2026');
    expect(panel).not.toHaveTextContent('Not in the catalog');
    expect(within(panel).getByText(/1 line rejected/)).toBeInTheDocument();
    const unmatched = await screen.findByRole('region', {
      name: 'People without a squad',
    });
    expect(within(unmatched).getAllByRole('row')).toHaveLength(2);
    expect(unmatched).toHaveTextContent('someone@example.com');
  });

  it('keeps people without a squad from everybody else', async () => {
    renderPage('/data', {
      ledger: {
        listUnmatchedPersons: async () => {
          throw await refusal({ status: 403 });
        },
      },
    });

    expect(
      await screen.findByText('component:default/ghost'),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('region', { name: 'People without a squad' }),
    ).not.toBeInTheDocument();
  });
});
