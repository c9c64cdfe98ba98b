import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { json, Router } from 'express';
import { z } from 'zod';
import { demoClockServiceRef } from './demoClockServiceRef';

const body = z.object({ now: z.string() });

/** `GET /api/demo-clock` says what time it is, `PUT /api/demo-clock` with `{ "now": "…" }` moves it forward. */
export const demoClockPlugin = createBackendPlugin({
  pluginId: 'demo-clock',
  register(registration) {
    registration.registerInit({
      deps: { clock: demoClockServiceRef, httpRouter: coreServices.httpRouter },
      async init({ clock, httpRouter }) {
        const router = Router();
        router.use(json());
        router.get('/', (_request, response) => {
          response.json({ now: clock.now().toISOString() });
        });
        router.put('/', (request, response) => {
          const { data } = body.safeParse(request.body);
          if (!data) {
            throw new InputError('now: an ISO instant is required');
          }
          clock.moveTo(data.now);
          response.json({ now: clock.now().toISOString() });
        });
        httpRouter.use(router);
        // Where this runs, everybody signs in as whom they like.
        httpRouter.addAuthPolicy({ path: '/', allow: 'unauthenticated' });
      },
    });
  },
});
