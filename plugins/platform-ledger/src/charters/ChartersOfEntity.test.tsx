import { Entity } from '@backstage/catalog-model';
import { screen } from '@testing-library/react';
import { entityPath } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { CapabilityCard } from '../capability';
import { EntityLedgerContent } from '../entity';
import { renderView, service } from '../__testUtils__';
import { charterSummary } from '../__testUtils__/charterFixtures';
import { GroupChartersContent } from './GroupChartersContent';

const group: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name: 'core', namespace: 'default' },
};

describe('ChartersOfEntity', () => {
  it.each([
    ['a service’s page', <EntityLedgerContent />],
    ['a capability’s page', <CapabilityCard />],
  ])('says on %s which charters it is part of', async (_page, view) => {
    const listChartersOf = jest.fn(async () => ({
      items: [{ ...charterSummary, undecided: true }],
    }));
    renderView(view, {
      entity: service,
      url: '/?asOf=2024-10-31',
      ledger: { listChartersOf },
    });

    expect(
      await screen.findByRole('heading', { name: 'Part of these charters' }),
    ).toBeInTheDocument();
    expect(
      await screen.findByRole('link', { name: charterSummary.title }),
    ).toHaveAttribute(
      'href',
      '/platform-ledger/charters/default/new-backend-system?asOf=2024-10-31',
    );
    expect(
      screen.getByText('past its checkpoint · 61 days left'),
    ).toBeInTheDocument();
    expect(screen.getByText('undecided')).toBeInTheDocument();
    expect(listChartersOf).toHaveBeenCalledWith({
      path: entityPath('component:default/rag-ai-backend'),
      query: { asOf: '2024-10-31' },
    });
  });

  it('says nothing where it is part of none', async () => {
    renderView(<EntityLedgerContent />, {
      entity: service,
      ledger: { listChartersOf: async () => ({ items: [] }) },
    });

    expect(
      await screen.findByRole('region', { name: 'New backend system' }),
    ).toBeInTheDocument();
    expect(
      screen.queryByText('Part of these charters'),
    ).not.toBeInTheDocument();
  });
});

describe('GroupChartersContent', () => {
  it('shows a group’s charters', async () => {
    const listChartersOf = jest.fn(async () => ({ items: [charterSummary] }));
    renderView(<GroupChartersContent />, {
      entity: group,
      ledger: { listChartersOf },
    });

    expect(
      await screen.findByRole('region', { name: charterSummary.title }),
    ).toHaveTextContent('61 days left');
    expect(listChartersOf).toHaveBeenCalledWith({
      path: entityPath('group:default/core'),
      query: { asOf: undefined },
    });
  });

  it('says so where it has none', async () => {
    renderView(<GroupChartersContent />, {
      entity: group,
      ledger: { listChartersOf: async () => ({ items: [] }) },
    });

    expect(await screen.findByText('No charter of core')).toBeInTheDocument();
  });
});
