import { stringifyEntityRef } from '@backstage/catalog-model';
import { audited, entityRefOfPath, readAsOf, RouteServices } from '../http';
import { CharterService } from './CharterService';

const CHARTER = '/charters/:namespace/:name';
const REVISION = `${CHARTER}/revisions/:number`;

/**
 * The routes of charters. Audit events name charters, revisions and what was decided, and no reason.
 */
export function mountCharterRoutes(
  options: RouteServices & { charters: CharterService },
): void {
  const { router, httpAuth, auditor, defaultAsOf, charters } = options;

  router.get('/charters', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    const query = readAsOf(request.query, defaultAsOf());
    response.json({ items: await charters.list({ ...query, credentials }) });
  });

  router.get(
    '/charters/of/:kind/:namespace/:name',
    async (request, response) => {
      const credentials = await httpAuth.credentials(request);
      const items = await charters.listOf({
        ...readAsOf(request.query, defaultAsOf()),
        entityRef: entityRefOfPath(request.params),
        credentials,
      });
      response.json({ items });
    },
  );

  router.get('/charters/:namespace/:name', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    response.json(
      await charters.get({
        ...readAsOf(request.query, defaultAsOf()),
        charterRef: charterRefOf(request.params),
        credentials,
      }),
    );
  });

  router.get('/charters/:namespace/:name/gate', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    response.json(
      await charters.gate({
        ...readAsOf(request.query, defaultAsOf()),
        charterRef: charterRefOf(request.params),
        credentials,
      }),
    );
  });

  router.get(`${CHARTER}/evidence/:hash`, async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    response.json(
      await charters.evidence({
        charterRef: charterRefOf(request.params),
        hash: request.params.hash,
        credentials,
      }),
    );
  });

  router.post(`${CHARTER}/decisions`, async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    const charterRef = charterRefOf(request.params);
    const { decision } = request.body;
    const recorded = await audited(
      {
        auditor,
        request,
        eventId: 'charter-decision',
        meta: { charter: charterRef, decision },
      },
      () => charters.decide({ charterRef, request: request.body, credentials }),
    );
    response.status(201).json(recorded);
  });

  router.post(`${REVISION}/reason`, async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    const charterRef = charterRefOf(request.params);
    const revision = Number(request.params.number);
    const goalpost = await audited(
      {
        auditor,
        request,
        eventId: 'charter-change-reason',
        meta: { charter: charterRef, revision },
      },
      () =>
        charters.explain({
          charterRef,
          revision,
          reason: request.body.reason,
          credentials,
        }),
    );
    response.status(201).json(goalpost);
  });

  router.post(`${REVISION}/approval`, async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    const charterRef = charterRefOf(request.params);
    const revision = Number(request.params.number);
    const { approved, note } = request.body;
    const goalpost = await audited(
      {
        auditor,
        request,
        eventId: 'charter-approval',
        meta: { charter: charterRef, revision, approved },
      },
      () =>
        charters.approve({ charterRef, revision, approved, note, credentials }),
    );
    response.status(201).json(goalpost);
  });

  router.get('/hand-overs', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    const { open = false, ...clocks } = request.query;
    const items = await charters.listHandOvers({
      ...readAsOf(clocks, defaultAsOf()),
      open,
      credentials,
    });
    response.json({ items });
  });

  router.put('/hand-overs/:id', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    const { id } = request.params;
    const item = await audited(
      { auditor, request, eventId: 'hand-over', meta: { item: id } },
      () => charters.updateHandOver({ id, change: request.body, credentials }),
    );
    response.json(item);
  });
}

function charterRefOf(path: { namespace: string; name: string }): string {
  return stringifyEntityRef({ kind: 'charter', ...path });
}
