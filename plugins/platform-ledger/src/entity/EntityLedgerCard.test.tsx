import { stringifyEntityRef } from '@backstage/catalog-model';
import { screen } from '@testing-library/react';
import { renderView, service } from '../__testUtils__';
import { context } from '../__testUtils__/fixtures';
import { EntityLedgerCard } from './EntityLedgerCard';

describe('EntityLedgerCard', () => {
  it('shows level and next step, one click from the tab, of the day in the URL', async () => {
    renderView(<EntityLedgerCard />, {
      entity: service,
      url: '/?asOf=2026-06-30',
    });

    expect(await screen.findByText('New backend system')).toBeInTheDocument();
    expect(screen.getByText('Not yet')).toBeInTheDocument();
    expect(screen.getByText('1 step left to Adopted')).toBeInTheDocument();
    expect(screen.getByText('Uses the new backend system')).toBeInTheDocument();
    expect(await screen.findByText('As of 30 Jun 2026')).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'What to fix and how' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/component/rag-ai-backend/platform?asOf=2026-06-30',
    );
  });

  it('says so where no scorecard applies', async () => {
    renderView(<EntityLedgerCard />, {
      entity: service,
      ledger: {
        getEntityStandings: async ({ path }) => ({
          entityRef: stringifyEntityRef(path),
          context,
          present: true,
          standings: [],
        }),
      },
    });

    expect(
      await screen.findByText('No scorecard applies to it'),
    ).toBeInTheDocument();
  });
});
