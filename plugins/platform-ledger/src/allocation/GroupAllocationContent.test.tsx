import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { screen } from '@testing-library/react';
import { renderView } from '../__testUtils__';
import { GroupAllocationContent } from './GroupAllocationContent';

describe('GroupAllocationContent', () => {
  it('says the same on the group’s page, and who may record', async () => {
    renderView(<GroupAllocationContent />, {
      entity: {
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Group',
        metadata: { name: 'cloud' },
      },
      authorize: AuthorizeResult.DENY,
    });

    expect(
      await screen.findByRole('heading', { level: 2, name: 'Cloud' }),
    ).toBeInTheDocument();
    expect(await screen.findByDisplayValue('2026-06-30')).toBe(
      screen.getByLabelText('As of'),
    );
    expect(
      await screen.findAllByText(
        'Members of Cloud record here, and who may manage every squad’s allocation.',
      ),
    ).toHaveLength(2);
    expect(
      screen.queryByRole('button', { name: 'Write off days' }),
    ).not.toBeInTheDocument();
  });
});
