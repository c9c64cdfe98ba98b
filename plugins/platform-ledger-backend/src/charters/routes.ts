import { stringifyEntityRef } from '@backstage/catalog-model';
import { entityRefOfPath, readAsOf, RouteServices } from '../http';
import { CharterReads } from './CharterReads';
import { CharterService } from './CharterService';

const CHARTER = '/charters/:namespace/:name';
const REVISION = `${CHARTER}/revisions/:number`;

/**
 * The routes of charters. Audit events name charters, revisions and what was decided, and no reason.
 */
export function mountCharterRoutes(
  options: RouteServices & {
    charters: CharterService;
    reads: Pick<CharterReads, 'listHandOvers'>;
  },
): void {
  const { router, admission, defaultAsOf, charters, reads } = options;

  router.get('/charters', async (request, response) => {
    const credentials = await admission.admit(request);
    const query = readAsOf(request.query, defaultAsOf());
    response.json({ items: await charters.list({ ...query, credentials }) });
  });

  router.get(
    '/charters/of/:kind/:namespace/:name',
    async (request, response) => {
      const credentials = await admission.admit(request);
      const items = await charters.listOf({
        ...readAsOf(request.query, defaultAsOf()),
        entityRef: entityRefOfPath(request.params),
        credentials,
      });
      response.json({ items });
    },
  );

  router.get('/charters/:namespace/:name', async (request, response) => {
    const credentials = await admission.admit(request);
    response.json(
      await charters.get({
        ...readAsOf(request.query, defaultAsOf()),
        charterRef: charterRefOf(request.params),
        credentials,
      }),
    );
  });

  router.get('/charters/:namespace/:name/gate', async (request, response) => {
    const credentials = await admission.admit(request);
    response.json(
      await charters.gate({
        ...readAsOf(request.query, defaultAsOf()),
        charterRef: charterRefOf(request.params),
        credentials,
      }),
    );
  });

  router.get(`${CHARTER}/evidence/:hash`, async (request, response) => {
    const credentials = await admission.admit(request);
    response.json(
      await charters.evidence({
        charterRef: charterRefOf(request.params),
        hash: request.params.hash,
        credentials,
      }),
    );
  });

  router.post(`${CHARTER}/decisions`, async (request, response) => {
    const charterRef = charterRefOf(request.params);
    const { decision } = request.body;
    const recorded = await admission.audited(
      {
        request,
        eventId: 'charter-decision',
        meta: { charter: charterRef, decision },
      },
      credentials =>
        charters.decide({ charterRef, request: request.body, credentials }),
    );
    response.status(201).json(recorded);
  });

  router.post(`${REVISION}/reason`, async (request, response) => {
    const charterRef = charterRefOf(request.params);
    const revision = Number(request.params.number);
    const goalpost = await admission.audited(
      {
        request,
        eventId: 'charter-change-reason',
        meta: { charter: charterRef, revision },
      },
      credentials =>
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
    const charterRef = charterRefOf(request.params);
    const revision = Number(request.params.number);
    const { approved, note } = request.body;
    const goalpost = await admission.audited(
      {
        request,
        eventId: 'charter-approval',
        meta: { charter: charterRef, revision, approved },
      },
      credentials =>
        charters.approve({ charterRef, revision, approved, note, credentials }),
    );
    response.status(201).json(goalpost);
  });

  router.get('/hand-overs', async (request, response) => {
    await admission.admit(request);
    const { open = false, ...clocks } = request.query;
    const items = await reads.listHandOvers({
      ...readAsOf(clocks, defaultAsOf()),
      open,
    });
    response.json({ items });
  });

  router.put('/hand-overs/:id', async (request, response) => {
    const { id } = request.params;
    const item = await admission.audited(
      { request, eventId: 'hand-over', meta: { item: id } },
      credentials =>
        charters.updateHandOver({ id, change: request.body, credentials }),
    );
    response.json(item);
  });
}

function charterRefOf(path: { namespace: string; name: string }): string {
  return stringifyEntityRef({ kind: 'charter', ...path });
}
