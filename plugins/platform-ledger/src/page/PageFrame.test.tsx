import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { screen } from '@testing-library/react';
import { renderPage } from '../__testUtils__';

// In a file of its own: answers about permissions are remembered beyond a test.
describe('PageFrame', () => {
  it('opens to nobody without the permission', async () => {
    const listScorecards = jest.fn();
    renderPage('', {
      authorize: AuthorizeResult.DENY,
      ledger: { listScorecards },
    });

    expect(
      await screen.findByText('You may not open the ledger’s pages'),
    ).toBeInTheDocument();
    expect(listScorecards).not.toHaveBeenCalled();
  });
});
