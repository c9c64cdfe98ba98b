import { screen, within } from '@testing-library/react';
import { refusal, renderPage } from '../__testUtils__';
import { charterSummary } from '../__testUtils__/charterFixtures';

const gateIsOpen = {
  ...charterSummary,
  entityRef: 'charter:default/new-frontend-system',
  title: 'Move every frontend to the new system',
  startsOn: '2025-01-01',
  checkpointOn: '2025-03-31',
  endsOn: '2025-06-30',
  daysLeft: -9,
  phase: 'gate' as const,
  undecided: true,
  waitingChanges: 2,
  verdict: {
    ...charterSummary.verdict,
    state: 'provisional' as const,
    settlesOn: '2025-07-10',
  },
};

describe('ChartersView', () => {
  it('says how long each has left and how its criteria stand', async () => {
    const listCharters = jest.fn(async () => ({ items: [charterSummary] }));
    renderPage('/charters?asOf=2024-10-31', { ledger: { listCharters } });

    const card = await screen.findByRole('region', {
      name: charterSummary.title,
    });
    expect(listCharters).toHaveBeenCalledWith({
      query: { asOf: '2024-10-31' },
    });
    expect(within(card).getByText('61 days left')).toBeInTheDocument();
    expect(card).toHaveTextContent('Checkpoint 30 Sept 2024');
    expect(card).toHaveTextContent(
      'Golden-path uptake8 of 14 (57 %), needs 80 %at risk',
    );
    expect(card).toHaveTextContent('Change fail rateholds');
    expect(within(card).getByText('retrospective')).toBeInTheDocument();
    expect(card).not.toHaveTextContent('dissolve');
    expect(
      within(card).getByRole('link', { name: charterSummary.title }),
    ).toHaveAttribute(
      'href',
      '/platform-ledger/charters/default/new-backend-system?asOf=2024-10-31',
    );
  });

  it('says where the figures of a criterion are not shown to the reader', async () => {
    const [uptake] = charterSummary.criteria;
    const { id, title, status } = uptake;
    renderPage('/charters', {
      ledger: {
        listCharters: async () => ({
          items: [
            {
              ...charterSummary,
              criteria: [{ id, title, status, withheld: true }],
            },
          ],
        }),
      },
    });

    expect(
      await screen.findByRole('region', { name: charterSummary.title }),
    ).toHaveTextContent('Golden-path uptakenot shownat risk');
  });

  it('puts what waits for a decision first, and says that nobody decided', async () => {
    renderPage('/charters', {
      ledger: {
        listCharters: async () => ({ items: [charterSummary, gateIsOpen] }),
      },
    });

    expect(
      (await screen.findAllByRole('heading', { level: 3 })).map(
        heading => heading.textContent,
      ),
    ).toEqual(['A decision waits', 'On their runway']);
    const card = screen.getByRole('region', { name: gateIsOpen.title });
    expect(
      within(card).getByText('The gate was 9 days ago'),
    ).toBeInTheDocument();
    expect(within(card).getByText('undecided')).toBeInTheDocument();
    expect(within(card).getByText('2 changes wait')).toBeInTheDocument();
    expect(card).toHaveTextContent(
      'undecided · Verdict: dissolve the team · 0 of 1 kill criterion met, 1 needed · provisional, recorded on 10 Jul 2025',
    );
    expect(
      within(card).getByRole('link', {
        name: `To the gate of ${gateIsOpen.title}`,
      }),
    ).toHaveAttribute(
      'href',
      '/platform-ledger/charters/default/new-frontend-system/gate',
    );
  });

  it('shows a decision against the verdict as such', async () => {
    renderPage('/charters', {
      ledger: {
        listCharters: async () => ({
          items: [
            {
              ...gateIsOpen,
              phase: 'decided',
              undecided: false,
              verdict: {
                ...gateIsOpen.verdict,
                state: 'recorded',
                recordedAt: '2025-07-10T00:00:00Z',
              },
              decision: {
                id: 'decision-1',
                decision: 'go',
                verdict: 'dissolve',
                againstVerdict: true,
                reason: 'Half of them moved a week late.',
                decidedOn: '2025-07-01',
                decidedAt: '2025-07-01T10:00:00Z',
                decidedBy: 'user:default/decider',
                evidenceHash: '5a1c',
              },
            },
          ],
        }),
      },
    });

    const card = await screen.findByRole('region', { name: gateIsOpen.title });
    expect(card).toHaveTextContent(
      'Go: the team continues1 Jul 2025 · against the verdict',
    );
    expect(card).toHaveTextContent('Verdict: dissolve the team');
    expect(within(card).queryByText('undecided')).not.toBeInTheDocument();
  });

  it('says how to write the first charter', async () => {
    renderPage('/charters', {
      ledger: { listCharters: async () => ({ items: [] }) },
    });

    expect(
      await screen.findByText('There is no charter yet'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('region', { name: 'A first charter' }),
    ).toHaveTextContent('kind: Charter');
  });

  it('says that somebody may not see them', async () => {
    renderPage('/charters', {
      ledger: {
        listCharters: async () => {
          throw await refusal({ status: 403 });
        },
      },
    });

    expect(
      await screen.findByText('The charters: you may not see this'),
    ).toBeInTheDocument();
  });
});
