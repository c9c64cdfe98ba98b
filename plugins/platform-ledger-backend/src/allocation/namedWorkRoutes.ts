import { readAsOf, RouteServices } from '../http';
import { AllocationService } from './AllocationService';
import { NamedWorkStore } from './namedWork/NamedWorkStore';

/**
 * The routes of named work.
 */
export function mountNamedWorkRoutes(
  options: RouteServices & {
    allocation: AllocationService;
    namedWork: NamedWorkStore;
  },
): void {
  const { router, admission, defaultAsOf, allocation, namedWork } = options;

  router.get('/named-work', async (request, response) => {
    await admission.admit(request);
    const query = readAsOf(request.query, defaultAsOf());
    const items = await namedWork.list(query);
    response.json({ items });
  });

  router.get('/named-work/similar', async (request, response) => {
    await admission.admit(request);
    const query = readAsOf(request.query, defaultAsOf());
    const { text } = request.query;
    const items = await namedWork.similar({ ...query, text });
    response.json({ items });
  });

  router.post('/named-work', async (request, response) => {
    const work = await admission.audited(
      {
        request,
        eventId: 'named-work-register',
      },
      credentials => allocation.register({ work: request.body, credentials }),
      ({ id }) => ({ id }),
    );
    response.status(201).json(work);
  });

  router.post('/named-work/:id/writings', async (request, response) => {
    const { id } = request.params;
    const writing = request.body;
    const work = await admission.audited(
      { request, eventId: 'named-work-writing', meta: { id } },
      credentials => allocation.recordWriting({ id, writing, credentials }),
    );
    response.status(201).json(work);
  });

  router.post(
    '/named-work/:id/writings/:writingId/retire',
    async (request, response) => {
      const { id, writingId } = request.params;
      const { retiredOn } = request.body;
      const work = await admission.audited(
        {
          request,
          eventId: 'named-work-retire',
          meta: { id, writingId },
        },
        credentials =>
          allocation.retire({ id, writingId, retiredOn, credentials }),
      );
      response.json(work);
    },
  );

  router.post(
    '/named-work/:id/writings/:writingId/share',
    async (request, response) => {
      const { id, writingId } = request.params;
      const work = await admission.audited(
        {
          request,
          eventId: 'named-work-share',
          meta: { id, writingId },
        },
        credentials => allocation.share({ id, writingId, credentials }),
      );
      response.json(work);
    },
  );
}
