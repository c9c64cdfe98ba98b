import { screen } from '@testing-library/react';
import { renderView, service } from '../__testUtils__';
import {
  cloudCell,
  entityAllocation,
} from '../__testUtils__/allocationFixtures';
import { EntityAllocationCard } from './EntityAllocationCard';

const entity = {
  ...service,
  metadata: { name: 'rag-ai-backend', namespace: 'default' },
};

describe('EntityAllocationCard', () => {
  it('puts what the squad pays beside what the service adopts', async () => {
    renderView(<EntityAllocationCard />, { entity });

    expect(await screen.findByText('12 %')).toBeInTheDocument();
    expect(screen.getByText('of its days in 2026-Q1')).toBeInTheDocument();
    expect(screen.getByText('below')).toBeInTheDocument();
    expect(screen.getByText('This service adopts 2 of 2')).toBeInTheDocument();
    expect(
      screen.getByText(
        'Adopts the platform, and its squad pays less than the band.',
      ),
    ).toBeInTheDocument();
    expect(
      await screen.findByText(/HTTP client with retries, written 2 times/),
    ).toBeInTheDocument();
  });

  it.each([
    ['within', 2, 'Pays and adopts.'],
    ['above', 1, 'Pays for the platform and does not adopt all of it.'],
    ['below', 1, 'Neither pays its band nor adopts all of it.'],
  ] as const)(
    'says of %s and %d adopted: %s',
    async (verdict, adopted, words) => {
      renderView(<EntityAllocationCard />, {
        entity,
        ledger: {
          getEntityAllocation: async () => ({
            ...entityAllocation,
            cell: { ...cloudCell, verdict },
            adoption: { adopted, eligible: 2 },
          }),
        },
      });

      expect(await screen.findByText(words)).toBeInTheDocument();
    },
  );

  it('says so where no squad with a policy owns it', async () => {
    renderView(<EntityAllocationCard />, {
      entity,
      ledger: {
        getEntityAllocation: async () => ({
          ...entityAllocation,
          group: undefined,
          cell: undefined,
        }),
      },
    });

    expect(
      await screen.findByText('No squad with an allocation policy owns this.'),
    ).toBeInTheDocument();
  });
});
