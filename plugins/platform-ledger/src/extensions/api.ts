import { ApiBlueprint } from '@backstage/frontend-plugin-api';
import { platformLedgerApiFactory } from '../api';

export const ledgerApi = ApiBlueprint.make({
  params: defineParams => defineParams(platformLedgerApiFactory),
});
