import { PageBlueprint } from '@backstage/frontend-plugin-api';
import AccountBalanceIcon from '@material-ui/icons/AccountBalance';
import { rootRouteRef } from '../routes';

export const ledgerPage = PageBlueprint.make({
  params: {
    path: '/platform-ledger',
    title: 'Platform Ledger',
    icon: <AccountBalanceIcon fontSize="inherit" />,
    routeRef: rootRouteRef,
    loader: async () => {
      const { LedgerPages } = await import('../page');
      // The old frontend system's page brings a main landmark of its own.
      return (
        <main>
          <LedgerPages />
        </main>
      );
    },
  },
});
