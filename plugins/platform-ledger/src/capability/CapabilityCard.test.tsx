import { stringifyEntityRef } from '@backstage/catalog-model';
import { screen } from '@testing-library/react';
import { renderView, service } from '../__testUtils__';
import { CapabilityCard } from './CapabilityCard';

describe('CapabilityCard', () => {
  it('shows the figure and who adopted, since when', async () => {
    renderView(<CapabilityCard />, { entity: service });

    expect(await screen.findByText('13 of 16 adopted')).toBeInTheDocument();
    expect(screen.getByText('(81 %)')).toBeInTheDocument();
    expect(
      screen.getByRole('row', {
        name: 'catalog-backend-module-aws cloud 12 Aug 2024',
      }),
    ).toBeInTheDocument();
  });

  it('says so where nothing measures it', async () => {
    renderView(<CapabilityCard />, {
      entity: service,
      ledger: {
        getCapability: async ({ path }) => ({
          capability: stringifyEntityRef(path),
          scorecards: [],
          adopters: [],
          total: 0,
        }),
      },
    });

    expect(
      await screen.findByText('No scorecard measures its adoption.'),
    ).toBeInTheDocument();
  });
});
