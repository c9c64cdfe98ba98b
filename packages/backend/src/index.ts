import { createBackend } from '@backstage/backend-defaults';

/** The demo portal's backend. What an adopter adds to their own is the part headed "Platform Ledger". */
const backend = createBackend();

backend.add(import('@backstage/plugin-app-backend'));

backend.add(import('@backstage/plugin-auth-backend'));
backend.add(import('@backstage/plugin-auth-backend-module-guest-provider'));
backend.add(import('./demoSignIn'));

backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(import('@backstage/plugin-catalog-backend-module-logs'));

backend.add(import('@backstage/plugin-permission-backend'));
backend.add(import('./permissions'));
backend.add(import('./demoClock'));
backend.add(import('./demoIllustrations'));

// Platform Ledger
backend.add(
  import('@platform-ledger/backstage-plugin-catalog-backend-module-platform-ledger'),
);
backend.add(
  import('@platform-ledger/backstage-plugin-platform-ledger-backend'),
);
backend.add(
  import('@platform-ledger/backstage-plugin-platform-ledger-backend-module-git'),
);

backend.start();
