import { fieldError } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { JsonObject } from '@backstage/types';
import { bodyStream, RouteServices, streamedBody } from '../http';
import { ActivityStore } from './ActivityStore';
import { PolicyOwners } from './PolicyOwners';

const PAGE = 50;

/**
 * The routes by which activity and capacity come in. Audit events name sources and counts, and no person.
 */
export function mountActivityRoutes(
  options: RouteServices & { activity: ActivityStore; owners: PolicyOwners },
): void {
  const { router, admission, activity, owners } = options;

  router.post('/activity', async (request, response) => {
    const format = streamedBody(request);
    const source = format ? request.query.source : request.body.source;
    const result = await admission.audited(
      {
        request,
        eventId: 'activity-push',
        meta: { source: source ?? '', format: format ?? 'json' },
      },
      () => {
        if (!format) {
          return activity.push(request.body);
        }
        if (source === undefined) {
          throw fieldError('source', 'must be named in the query');
        }
        const stream = { source, format, body: bodyStream(request) };
        return activity.pushStream(stream);
      },
      summaryOf,
    );
    response.json(result);
  });

  router.post('/capacity', async (request, response) => {
    const format = streamedBody(request);
    const { table } = request.query;
    const result = await admission.audited(
      {
        request,
        eventId: 'capacity-push',
        meta: { table: table ?? '', format: format ?? 'json' },
      },
      () => {
        if (!format) {
          return activity.pushCapacity(request.body);
        }
        if (table === undefined) {
          throw fieldError('table', 'must be named in the query');
        }
        return activity.pushCapacityCsv({ table, body: bodyStream(request) });
      },
      summaryOf,
    );
    response.json(result);
  });

  router.get('/activity/sources', async (request, response) => {
    await admission.admit(request);
    response.json({ items: await activity.listSources() });
  });

  router.get('/activity/unmatched', async (request, response) => {
    const credentials = await admission.admit(request);
    await owners.assertOwner(credentials);
    const { offset = 0, limit = PAGE } = request.query;
    response.json(await activity.listUnmatched({ offset, limit }));
  });
}

/** What the audit log keeps of a push. */
function summaryOf(result: {
  received: number;
  stored: number;
  unchanged: number;
  rejected: number;
}): JsonObject {
  const { received, stored, unchanged, rejected } = result;
  return { received, stored, unchanged, rejected };
}
