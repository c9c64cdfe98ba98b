import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  definitionPath,
  PlatformLedgerApi,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { renderPage, shownUrl } from '../__testUtils__';
import { context, matrix, scorecard } from '../__testUtils__/fixtures';

const PATH = '/scorecards/default/new-backend-system';

function render(search = '', ledger: Partial<PlatformLedgerApi> = {}) {
  const getMatrix = jest.fn(async () => matrix);
  renderPage(`${PATH}${search}`, { ledger: { getMatrix, ...ledger } });
  return { getMatrix };
}

describe('ScorecardView', () => {
  it('shows the figure and everything that stands beside it', async () => {
    render();

    const panel = await screen.findByRole('region', { name: 'Adoption' });
    expect(within(panel).getByText('13 of 16 adopted')).toBeInTheDocument();
    expect(within(panel).getByText('1 of 16 completed')).toBeInTheDocument();
    for (const text of [
      '3 services left to reach Adopted',
      '1 unknown',
      '2 exempt',
      '4 not known whether eligible',
      '1 with eligibility carried over',
    ]) {
      expect(within(panel).getByText(text)).toBeInTheDocument();
    }
  });

  it('draws the curve, marks the retrospective stretch, and has a table behind it', async () => {
    const user = userEvent.setup();
    render();

    expect(
      await screen.findByRole('img', {
        name: /Share of eligible services at each level from 30 Apr 2026 to 30 Jun 2026/,
      }),
    ).toBeInTheDocument();
    expect(
      screen.getByText(
        'before the scorecard was first recorded: an illustration',
      ),
    ).toBeInTheDocument();

    await user.click(screen.getByText('The curve as a table'));

    const table = await screen.findByRole('table', {
      name: 'Adoption over time',
    });
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map(cell => cell.textContent),
    ).toEqual([
      '30 Jun 2026',
      '31 May 2026 (retrospective)',
      '30 Apr 2026 (retrospective)',
    ]);
  });

  it('asks for the chosen step', async () => {
    const user = userEvent.setup();
    const getAdoptionSeries = jest.fn(async () => ({
      scorecard: scorecard.entityRef,
      step: 'week' as const,
      points: [],
    }));
    render('?asOf=2024-12-31', { getAdoptionSeries });

    await user.selectOptions(await screen.findByLabelText('Step'), 'week');

    expect(shownUrl()).toContain('step=week');
    expect(getAdoptionSeries).toHaveBeenLastCalledWith({
      path: definitionPath(scorecard.entityRef),
      query: {
        step: 'week',
        to: '2024-12-31',
      },
    });
  });

  it('tells a service’s change and a rule’s change apart', async () => {
    render();

    const table = await screen.findByRole('table', { name: 'Moves by cause' });
    expect(
      within(table)
        .getAllByRole('row')
        .map(row => row.textContent),
    ).toEqual([
      'MoveService changedRule changedData aged',
      'rose700',
      'fell020',
      'appeared100',
      'went000',
    ]);
  });

  it('folds the hierarchy of owners, in the URL', async () => {
    const user = userEvent.setup();
    render();

    const owners = await screen.findByRole('region', { name: 'By owner' });
    const names = () =>
      within(owners)
        .getAllByRole('rowheader')
        .map(cell => cell.textContent);
    await waitFor(() =>
      expect(names()).toEqual(['roadie', 'product', 'Without an owner']),
    );

    await user.click(
      within(owners).getByRole('button', { name: 'Groups below product' }),
    );

    expect(names()).toEqual(['roadie', 'product', 'cloud', 'Without an owner']);
    expect(shownUrl()).toContain('folds=group');
  });

  it('filters, sorts and pages the matrix by the URL alone', async () => {
    const { getMatrix } = render(
      '?owner=group%3Adefault%2Fcloud&state=fail&check=depends-on-backend-plugin-api&orderBy=level&order=desc&page=2&asOf=2024-12-31',
    );

    expect(
      await screen.findByRole('table', { name: 'Services and their checks' }),
    ).toBeInTheDocument();
    expect(getMatrix).toHaveBeenLastCalledWith({
      path: definitionPath(scorecard.entityRef),
      query: {
        owner: 'group:default/cloud',
        kind: undefined,
        lifecycle: undefined,
        level: undefined,
        check: 'depends-on-backend-plugin-api',
        state: 'fail',
        search: undefined,
        orderBy: 'level',
        order: 'desc',
        asOf: '2024-12-31',
        offset: 50,
        limit: 50,
      },
    });
    expect(screen.getByLabelText('Owner')).toHaveValue('group:default/cloud');
    const table = screen.getByRole('table', {
      name: 'Services and their checks',
    });
    expect(
      within(table).getByRole('columnheader', { name: 'Level' }),
    ).toHaveAttribute('aria-sort', 'descending');
    expect(screen.getByText('51–100 of 120')).toBeInTheDocument();
  });

  it('goes back to the first page when a filter changes', async () => {
    const user = userEvent.setup();
    const { getMatrix } = render('?page=2');

    await user.selectOptions(await screen.findByLabelText('State'), 'unknown');
    await user.type(screen.getByLabelText('Search'), 'aws');

    await waitFor(() => expect(shownUrl()).toContain('search=aws'));
    expect(shownUrl()).toContain('state=unknown');
    expect(shownUrl()).not.toContain('page=');
    await waitFor(() =>
      expect(getMatrix).toHaveBeenLastCalledWith({
        path: definitionPath(scorecard.entityRef),
        query: expect.objectContaining({
          state: 'unknown',
          search: 'aws',
          offset: 0,
        }),
      }),
    );

    await user.click(screen.getByRole('button', { name: 'Clear 2 filters' }));

    expect(shownUrl()).toBe(`/platform-ledger${PATH}`);
  });

  it('says each state in a word, and leads to the service’s tab', async () => {
    render();

    const row = await screen.findByRole('row', { name: /AWS catalog module/ });
    expect(row).toHaveTextContent(
      'AWS catalog moduleCloudAdopted12 Aug 20241 of 2, score 50 %passfail',
    );
    expect(
      within(row).getByRole('link', { name: 'AWS catalog module' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/component/catalog-backend-module-aws/platform',
    );
  });

  it('shows a check’s failures in the matrix', async () => {
    const user = userEvent.setup();
    render();

    await user.click(
      await screen.findByRole('button', {
        name: '2 fail: show them in the matrix (Uses the new backend system)',
      }),
    );

    expect(shownUrl()).toContain(
      'check=depends-on-backend-plugin-api&state=fail',
    );
  });

  it('says which revision is in force while the definition is invalid', async () => {
    render('', {
      getScorecard: async () => ({
        ...scorecard,
        problems: [
          { path: 'spec.checks[0].when', message: 'must name a fact' },
        ],
      }),
    });

    expect(
      await screen.findByText('The definition in the catalog is invalid'),
    ).toBeInTheDocument();
    expect(screen.getByText('spec.checks[0].when')).toBeInTheDocument();
    expect(
      screen.getByText(/Revision 2, first seen on 21 Nov 2026/),
    ).toBeInTheDocument();
  });

  it('says that nobody is eligible instead of 0 %', async () => {
    render('', {
      getScorecard: async () => ({ ...scorecard, adoption: undefined }),
      getMatrix: async () => ({ ...matrix, context, rows: [], total: 0 }),
    });

    expect(await screen.findByText('No data on this day')).toBeInTheDocument();
    expect(await screen.findByText('Nobody is eligible')).toBeInTheDocument();
  });

  it('keeps what works when one part fails', async () => {
    render('', {
      getOwners: async () => {
        throw new Error('no totals for you');
      },
    });

    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Adoption by owner could not be loadedno totals for you',
    );
    expect(
      screen.getByRole('region', { name: 'Adoption' }),
    ).toBeInTheDocument();
  });
});
