import { stringifyEntityRef } from '@backstage/catalog-model';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { entityPath } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { renderView, service, shownUrl } from '../__testUtils__';
import { context, failing, standing, unknown } from '../__testUtils__/fixtures';
import { EntityLedgerContent } from './EntityLedgerContent';

const render = (
  ledger: NonNullable<Parameters<typeof renderView>[1]>['ledger'] = {},
  url = '/',
) => renderView(<EntityLedgerContent />, { ledger, url, entity: service });

describe('EntityLedgerContent', () => {
  it('says what is left to the next level, with the evidence, why and how', async () => {
    render();

    const panel = await screen.findByRole('region', {
      name: 'New backend system',
    });
    expect(
      within(panel).getByRole('heading', { name: '1 step left to Adopted' }),
    ).toBeInTheDocument();
    expect(
      within(panel).getByRole('heading', {
        name: 'Uses the new backend system',
      }),
    ).toBeInTheDocument();
    expect(panel).toHaveTextContent(
      'saw false' +
        'wants true' +
        'seen 30 Jun 2026 (0 days old)' +
        'by repository',
    );
    expect(panel).toHaveTextContent(
      'The old backend system is no longer supported.',
    );
    expect(panel).toHaveTextContent('effort M (medium)');
    expect(
      within(panel).getByRole('link', { name: /Migration guide/ }),
    ).toHaveAttribute('href', 'https://example.com/guide');
    expect(within(panel).getByText('Not yet')).toBeInTheDocument();
    expect(within(panel).getByText('retrospective')).toBeInTheDocument();
  });

  it('copies an instruction that stands by itself', async () => {
    const user = userEvent.setup();
    const write = jest.spyOn(navigator.clipboard, 'writeText');
    render();

    await user.click(
      await screen.findByRole('button', {
        name: 'Copy instruction: Uses the new backend system',
      }),
    );

    expect(
      await screen.findByRole('button', { name: 'Copied' }),
    ).toBeInTheDocument();
    expect(write).toHaveBeenCalledWith(
      [
        '## Uses the new backend system',
        'Entity: component:default/rag-ai-backend',
        'Saw: uses.newBackendSystem = false; wants: true',
        'Why: The old backend system is no longer supported.',
        'How: Replace createRouter with createBackendPlugin.',
        '- [Migration guide](https://example.com/guide)',
      ].join('\n'),
    );
  });

  it('folds away what passes', async () => {
    const user = userEvent.setup();
    render();

    await user.click(await screen.findByText('1 passing check'));

    expect(
      await screen.findByText('Left the legacy backend packages'),
    ).toBeInTheDocument();
  });

  it('says why something is unknown', async () => {
    render({
      getEntityStandings: async ({ path }) => ({
        entityRef: stringifyEntityRef(path),
        context,
        present: true,
        standings: [
          {
            ...standing,
            nextSteps: [failing, unknown],
            checks: [failing, unknown],
          },
        ],
      }),
    });

    expect(
      await screen.findByRole('heading', { name: '2 steps left to Adopted' }),
    ).toBeInTheDocument();
    expect(
      screen.getByText('no source has reported it yet'),
    ).toBeInTheDocument();
  });

  it('tells the history and what caused each change', async () => {
    render();

    const changes = await screen.findAllByText(
      /: (reached|fell to|first seen)/,
    );
    expect(changes.map(change => change.textContent)).toEqual([
      '31 Jan 2025: fell to Not yet · the rule changed',
      '31 Aug 2024: reached Adopted · the service changed',
      '31 Jan 2024: first seen, at Not yet',
    ]);
  });

  it('reads another day when one is chosen, and keeps it in the URL', async () => {
    const user = userEvent.setup();
    const getEntityStandings = jest.fn(async () => ({
      entityRef: 'component:default/rag-ai-backend',
      context,
      present: true,
      standings: [standing],
    }));
    render({ getEntityStandings }, '/?asOf=2024-06-30');

    expect(await screen.findByText('Showing 30 June 2024')).toBeInTheDocument();
    expect(getEntityStandings).toHaveBeenLastCalledWith({
      path: entityPath('component:default/rag-ai-backend'),
      query: { asOf: '2024-06-30' },
    });

    await user.click(screen.getByRole('button', { name: 'Go to today' }));

    expect(shownUrl()).toBe('/?asOf=2026-11-21');
    expect(getEntityStandings).toHaveBeenLastCalledWith({
      path: entityPath('component:default/rag-ai-backend'),
      query: { asOf: '2026-11-21' },
    });
  });

  it('says that an entity did not count on that day', async () => {
    render({
      getEntityStandings: async ({ path }) => ({
        entityRef: stringifyEntityRef(path),
        context,
        present: false,
        standings: [],
      }),
    });

    expect(
      await screen.findByText('It did not count on 30 June 2026'),
    ).toBeInTheDocument();
  });

  it('says how to write a scorecard where none applies', async () => {
    render({
      getEntityStandings: async ({ path }) => ({
        entityRef: stringifyEntityRef(path),
        context,
        present: true,
        standings: [],
      }),
    });

    expect(
      await screen.findByText('No scorecard applies to it'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('region', { name: 'A scorecard that would apply' }),
    ).toHaveTextContent('appliesTo: { kind: Component }');
  });

  it('says what failed, and tries again', async () => {
    const user = userEvent.setup();
    const getEntityStandings = jest
      .fn()
      .mockRejectedValueOnce(new Error('the ledger is asleep'))
      .mockResolvedValue({ context, present: true, standings: [standing] });
    render({ getEntityStandings });

    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The standings could not be loadedthe ledger is asleep The rest of this page is not concerned.',
    );
    await user.click(screen.getByRole('button', { name: 'Try again' }));

    expect(
      await screen.findByRole('heading', { name: '1 step left to Adopted' }),
    ).toBeInTheDocument();
  });
});
