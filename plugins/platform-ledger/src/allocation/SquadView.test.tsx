import {
  entityPath,
  PlatformLedgerApi,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { refusal, renderPage } from '../__testUtils__';
import { squad } from '../__testUtils__/allocationFixtures';

function renderSquad(ledger: Partial<PlatformLedgerApi> = {}) {
  renderPage('/allocation/default/cloud', { ledger });
}

describe('SquadView', () => {
  it('shows how the squad stands, what it owes and what the next quarter asks for', async () => {
    renderSquad();

    expect(
      await screen.findByRole('heading', { level: 2, name: 'Cloud' }),
    ).toBeInTheDocument();
    expect(screen.getByText('2.4 days deferred')).toBeInTheDocument();
    expect(
      screen.getByText(
        'Plan for 2026-Q3: 24 to 36 days of platform work, and 2.4 days to repay what was deferred',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('img', { name: /Days by category and period/ }),
    ).toBeInTheDocument();
  });

  it('has the ledger’s periods, the latest first', async () => {
    renderSquad();

    const ledger = await screen.findByRole('table', {
      name: 'Deferral ledger by period',
    });
    expect(
      within(ledger)
        .getAllByRole('row')
        .map(row => row.textContent),
    ).toEqual([
      'PeriodOpeningAccruedRepaidClosingAssessed',
      '2026-Q24.802.42.4assessed',
      '2026-Q104.804.8assessed',
    ]);
    expect(
      screen.getByText('Of 2.4 days owed, trade-offs name 1.6.'),
    ).toBeInTheDocument();
  });

  it('marks the ways of counting that flip the verdict', async () => {
    renderSquad();

    const strip = await screen.findByRole('table', {
      name: 'The verdict by method',
    });
    expect(
      screen.getByText(/1 of 2 ways gives another verdict/),
    ).toBeInTheDocument();
    const [, policy, other] = within(strip).getAllByRole('row');
    expect(within(policy).getByText('the policy’s')).toBeInTheDocument();
    expect(within(other).getByText('flips')).toBeInTheDocument();
    expect(within(other).getByText('above')).toBeInTheDocument();
  });

  it('marks what is late and what is an illustration', async () => {
    renderSquad();

    const tradeOffs = await screen.findByRole('table', {
      name: 'Trade-offs by the day to repay by',
    });
    expect(within(tradeOffs).getByText('overdue')).toBeInTheDocument();
    expect(within(tradeOffs).getByText('illustration')).toBeInTheDocument();
    expect(within(tradeOffs).getByText('1.6 of 4 still owed')).toBeVisible();
    const checkIns = screen.getByRole('table', { name: 'Check-ins by sprint' });
    expect(within(checkIns).getByText('late')).toBeInTheDocument();
    expect(within(checkIns).getByText('self-reported')).toBeInTheDocument();
  });

  it('checks in with last sprint’s number in two presses, and says so', async () => {
    const user = userEvent.setup();
    const createCheckIn = jest.fn(async () => squad.checkIns[0]);
    const getSquadAllocation = jest.fn(async () => squad);
    renderSquad({ createCheckIn, getSquadAllocation });

    await user.click(await screen.findByRole('button', { name: 'Check in' }));
    expect(screen.getByLabelText('Platform share, in %')).toHaveValue('25');
    await user.click(screen.getByRole('button', { name: 'Check in' }));

    expect(createCheckIn).toHaveBeenCalledWith({
      path: entityPath('group:default/cloud'),
      body: {
        sprint: '2026-06-15',
        share: 0.25,
      },
    });
    expect(
      await screen.findByText(
        'Checked in: 25 % platform in the sprint from 15 Jun 2026.',
      ),
    ).toBeInTheDocument();
    expect(getSquadAllocation).toHaveBeenCalledTimes(2);
  });

  it('checks in by category', async () => {
    const user = userEvent.setup();
    const createCheckIn = jest.fn(async () => squad.checkIns[0]);
    renderSquad({ createCheckIn });

    await user.click(await screen.findByRole('button', { name: 'Check in' }));
    await user.selectOptions(
      screen.getByLabelText('State it'),
      'as days by category',
    );
    await user.click(screen.getByRole('button', { name: 'Check in' }));
    expect(screen.getByLabelText('platform, days')).toHaveAccessibleDescription(
      'is needed',
    );
    await user.type(screen.getByLabelText('platform, days'), '2.5');
    await user.type(screen.getByLabelText('product, days'), '7,5');
    await user.click(screen.getByRole('button', { name: 'Check in' }));

    expect(createCheckIn).toHaveBeenCalledWith({
      path: entityPath('group:default/cloud'),
      body: {
        sprint: '2026-06-15',
        categories: [
          { category: 'platform', days: 2.5 },
          { category: 'product', days: 7.5 },
        ],
      },
    });
  });

  it('puts what the ledger refuses at its field, and keeps what was typed', async () => {
    const user = userEvent.setup();
    const createTradeOff = jest.fn(async () => {
      throw await refusal({
        fields: [
          { field: 'repayBy', reason: '2026-01-01 lies before agreedOn' },
        ],
      });
    });
    renderSquad({ createTradeOff });

    await user.click(
      await screen.findByRole('button', { name: 'Record a trade-off' }),
    );
    const form = within(
      screen.getByRole('form', { name: 'Trade-off of cloud' }),
    );
    await user.click(form.getByRole('button', { name: 'Record' }));
    expect(form.getByLabelText('Days deferred')).toHaveAccessibleDescription(
      'is not a number',
    );
    expect(createTradeOff).not.toHaveBeenCalled();
    await user.type(form.getByLabelText('What is shipped'), 'Search');
    await user.type(form.getByLabelText('What is deferred for it'), 'Tests');
    await user.type(form.getByLabelText('Days deferred'), '3');
    await user.type(form.getByLabelText('Repay by'), '2026-01-01');
    await user.click(form.getByRole('button', { name: 'Record' }));

    expect(createTradeOff).toHaveBeenCalledWith({
      path: entityPath('group:default/cloud'),
      body: {
        shipped: 'Search',
        deferred: 'Tests',
        days: 3,
        agreedOn: '2026-06-30',
        repayBy: '2026-01-01',
      },
    });
    expect(form.getByLabelText('Repay by')).toHaveAccessibleDescription(
      '2026-01-01 lies before agreedOn',
    );
    expect(form.getByLabelText('What is shipped')).toHaveValue('Search');
  });

  it('writes off, and says what is still owed', async () => {
    const user = userEvent.setup();
    const createWriteOff = jest.fn(async () => ({
      id: 'write-off-1',
      group: squad.group,
      days: 2,
      on: '2026-06-30',
      reason: 'Obsolete',
      author: 'user:default/platform-product-manager',
      recordedAt: '2026-11-21T08:00:00Z',
    }));
    renderSquad({ createWriteOff });

    await user.click(
      await screen.findByRole('button', { name: 'Write off days' }),
    );
    await user.type(screen.getByLabelText('Days'), '2');
    await user.type(screen.getByLabelText('Reason'), 'Obsolete');
    await user.click(screen.getByRole('button', { name: 'Write off' }));

    expect(createWriteOff).toHaveBeenCalledWith({
      path: entityPath('group:default/cloud'),
      body: {
        days: 2,
        on: '2026-06-30',
        reason: 'Obsolete',
      },
    });
    expect(
      await screen.findByText('Written off: 2 days. 0.4 days still owed.'),
    ).toBeInTheDocument();
  });

  it('lets a group of which nothing is known begin with a check-in', async () => {
    const user = userEvent.setup();
    const createCheckIn = jest.fn(async () => squad.checkIns[0]);
    renderSquad({
      createCheckIn,
      getSquadAllocation: async () => {
        throw await refusal({ status: 404 });
      },
    });

    await user.click(await screen.findByRole('button', { name: 'Check in' }));
    await user.type(
      screen.getByLabelText('First day of the sprint'),
      '2026-06-15',
    );
    await user.type(screen.getByLabelText('Platform share, in %'), '20');
    await user.click(screen.getByRole('button', { name: 'Check in' }));

    expect(createCheckIn).toHaveBeenCalledWith({
      path: entityPath('group:default/cloud'),
      body: {
        sprint: '2026-06-15',
        share: 0.2,
      },
    });
  });
});
