import { Entity } from '@backstage/catalog-model';
import { PolicyPreview } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { refusal, renderPage } from '../../__testUtils__';
import { quarters } from '../../__testUtils__/allocationFixtures';

const committed: Entity = {
  apiVersion: 'platform-ledger.io/v1alpha1',
  kind: 'AllocationPolicy',
  metadata: {
    name: 'organisation',
    uid: 'c1a0',
    annotations: { 'backstage.io/managed-by-location': 'url:somewhere' },
  },
  spec: { owner: 'group:default/leadership', band: { floor: 0.2 } },
};

const preview: PolicyPreview = {
  asOf: '2026-06-30',
  quarter: quarters[1],
  rules: [
    { category: 'platform', items: 12 },
    { category: 'product' },
    { category: 'uncategorised', items: 0 },
  ],
  overridden: 1,
  changes: [
    {
      group: 'group:default/cloud',
      title: 'Cloud',
      from: 'below',
      to: 'within',
    },
  ],
  unchanged: 4,
  withheld: 1,
};

describe('CategoriesPanel', () => {
  it('tries a changed policy out, beginning with the one that is committed', async () => {
    const user = userEvent.setup();
    const previewAllocationPolicy = jest.fn(async () => preview);
    renderPage('/allocation?asOf=2026-06-30', {
      catalog: [committed],
      ledger: { previewAllocationPolicy },
    });

    await user.click(
      await screen.findByRole('button', { name: 'Try a changed policy' }),
    );
    const text = await screen.findByLabelText('Allocation policy, as YAML');
    expect(text).toHaveValue(
      [
        'apiVersion: platform-ledger.io/v1alpha1',
        'kind: AllocationPolicy',
        'metadata:',
        '  name: organisation',
        'spec:',
        '  owner: group:default/leadership',
        '  band:',
        '    floor: 0.2',
        '',
      ].join('\n'),
    );
    fireEvent.change(text, {
      target: { value: 'kind: AllocationPolicy\nspec: { band: [' },
    });
    await user.click(screen.getByRole('button', { name: 'Preview' }));
    expect(
      await screen.findByText('This is no policy yet'),
    ).toBeInTheDocument();
    expect(screen.getByText(/at line 2/)).toBeInTheDocument();
    expect(previewAllocationPolicy).not.toHaveBeenCalled();

    fireEvent.change(text, { target: { value: 'kind: AllocationPolicy' } });
    await user.click(screen.getByRole('button', { name: 'Preview' }));

    expect(previewAllocationPolicy).toHaveBeenCalledWith({
      query: { asOf: '2026-06-30' },
      body: { policy: { kind: 'AllocationPolicy' } },
    });
    expect(
      await screen.findByText(
        '1 verdict changes, 4 stay, 1 is withheld: too few people.',
      ),
    ).toBeInTheDocument();
    const changes = screen.getByRole('table', { name: 'Verdicts that change' });
    expect(
      within(changes)
        .getAllByRole('row')
        .map(row => row.textContent),
    ).toEqual(['SquadNowBy this policy', 'Cloudbelowwithin']);
    const rules = screen.getByRole('table', { name: 'What each rule takes' });
    expect(
      within(rules)
        .getAllByRole('row')
        .map(row => row.textContent),
    ).toEqual([
      'RuleItems it takes',
      '1. platform12',
      '2. producttoo few people',
      '3. uncategorised0',
    ]);
  });

  it('names every field that is wrong with a policy', async () => {
    const user = userEvent.setup();
    renderPage('/allocation', {
      ledger: {
        previewAllocationPolicy: async () => {
          throw await refusal({
            fields: [
              { field: 'policy.spec.band.floor', reason: 'must be at most 1' },
              { field: 'policy.spec.owner', reason: 'is required' },
            ],
          });
        },
      },
    });

    await user.click(
      await screen.findByRole('button', { name: 'Try a changed policy' }),
    );
    await user.click(await screen.findByRole('button', { name: 'Preview' }));

    expect(
      await screen.findByText(
        'policy.spec.band.floor: must be at most 1; policy.spec.owner: is required',
      ),
    ).toBeInTheDocument();
  });

  it('sorts an item by hand, and says who did and why', async () => {
    const user = userEvent.setup();
    const override = {
      item: 'docs',
      category: 'product',
      reason: 'Written for customers',
      author: 'user:default/platform-product-manager',
      recordedAt: '2026-11-21T08:00:00Z',
    };
    const overrideItem = jest.fn(async () => override);
    const listItemOverrides = jest
      .fn()
      .mockResolvedValueOnce({ items: [] })
      .mockResolvedValue({ items: [override] });
    renderPage('/allocation', { ledger: { overrideItem, listItemOverrides } });

    expect(
      await screen.findByText('No item is sorted by hand.'),
    ).toBeInTheDocument();
    await user.click(
      screen.getByRole('button', { name: 'Sort an item by hand' }),
    );
    await user.click(screen.getByRole('button', { name: 'Record' }));
    expect(screen.getByLabelText('Item')).toHaveAccessibleDescription(
      /is needed/,
    );
    await user.type(screen.getByLabelText('Item'), 'docs');
    await user.selectOptions(screen.getByLabelText('Category'), 'product');
    await user.type(screen.getByLabelText('Reason'), 'Written for customers');
    await user.click(screen.getByRole('button', { name: 'Record' }));

    expect(overrideItem).toHaveBeenCalledWith({
      body: {
        item: 'docs',
        category: 'product',
        reason: 'Written for customers',
      },
    });
    expect(
      await screen.findByText(
        'Recorded: docs is product now, whatever the rules say.',
      ),
    ).toBeInTheDocument();
    expect(
      await screen.findByRole('row', {
        name: /^docs product Written for customers platform-product-manager/,
      }),
    ).toBeInTheDocument();
  });
});
