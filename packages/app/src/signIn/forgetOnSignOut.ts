import type { IdentityApi } from '@backstage/frontend-plugin-api';
import { chosenIdentity } from './chosenIdentity';

/** The same identity; signing out also forgets the choice, so that the next visit asks who to be. */
export function forgetOnSignOut(identityApi: IdentityApi): IdentityApi {
  return {
    getBackstageIdentity: () => identityApi.getBackstageIdentity(),
    getCredentials: () => identityApi.getCredentials(),
    getProfileInfo: () => identityApi.getProfileInfo(),
    async signOut() {
      chosenIdentity.clear();
      await identityApi.signOut();
    },
  };
}
