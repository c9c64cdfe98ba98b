import { audited, readAsOf, RouteServices } from '../http';
import { AllocationService } from './AllocationService';

/**
 * The routes of named work.
 */
export function mountNamedWorkRoutes(
  options: RouteServices & { allocation: AllocationService },
): void {
  const { router, httpAuth, auditor, defaultAsOf, allocation } = options;

  router.get('/named-work', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    const query = readAsOf(request.query, defaultAsOf());
    const items = await allocation.listNamedWork({ ...query, credentials });
    response.json({ items });
  });

  router.get('/named-work/similar', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    const query = readAsOf(request.query, defaultAsOf());
    const { text } = request.query;
    const items = await allocation.similar({ ...query, text, credentials });
    response.json({ items });
  });

  router.post('/named-work', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    const work = await audited(
      {
        auditor,
        request,
        eventId: 'named-work-register',
        outcome: ({ id }) => ({ id }),
      },
      () => allocation.register({ work: request.body, credentials }),
    );
    response.status(201).json(work);
  });

  router.post('/named-work/:id/writings', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    const { id } = request.params;
    const writing = request.body;
    const work = await audited(
      { auditor, request, eventId: 'named-work-writing', meta: { id } },
      () => allocation.recordWriting({ id, writing, credentials }),
    );
    response.status(201).json(work);
  });

  router.post(
    '/named-work/:id/writings/:writingId/retire',
    async (request, response) => {
      const credentials = await httpAuth.credentials(request);
      const { id, writingId } = request.params;
      const { retiredOn } = request.body;
      const work = await audited(
        {
          auditor,
          request,
          eventId: 'named-work-retire',
          meta: { id, writingId },
        },
        () => allocation.retire({ id, writingId, retiredOn, credentials }),
      );
      response.json(work);
    },
  );

  router.post(
    '/named-work/:id/writings/:writingId/share',
    async (request, response) => {
      const credentials = await httpAuth.credentials(request);
      const { id, writingId } = request.params;
      const work = await audited(
        {
          auditor,
          request,
          eventId: 'named-work-share',
          meta: { id, writingId },
        },
        () => allocation.share({ id, writingId, credentials }),
      );
      response.json(work);
    },
  );
}
