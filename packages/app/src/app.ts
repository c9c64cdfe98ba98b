import { createApp } from '@backstage/frontend-defaults';
import { navModule } from './nav';
import { signInModule } from './signIn';

/** Plugins are not listed here: the app discovers the ones among its dependencies (`app.packages` in app-config.yaml). */
export const app = createApp({ features: [signInModule, navModule] });
