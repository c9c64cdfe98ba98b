import { InputError } from '@backstage/errors';
import { JsonObject } from '@backstage/types';
import { audited, bodyStream, RouteServices, streamedBody } from '../http';
import { ActivityService } from './ActivityService';

const PAGE = 50;

/**
 * The routes by which activity and capacity come in. Audit events name sources and counts, and no person.
 */
export function mountActivityRoutes(
  options: RouteServices & { activity: ActivityService },
): void {
  const { router, httpAuth, auditor, activity } = options;

  router.post('/activity', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    const format = streamedBody(request);
    const source = format ? request.query.source : request.body.source;
    const result = await audited(
      {
        auditor,
        request,
        eventId: 'activity-push',
        meta: { source: source ?? '', format: format ?? 'json' },
        outcome: summaryOf,
      },
      () => {
        if (!format) {
          return activity.push({ credentials, push: request.body });
        }
        if (source === undefined) {
          throw new InputError('source: must be named in the query');
        }
        const stream = { source, format, body: bodyStream(request) };
        return activity.pushStream({ credentials, stream });
      },
    );
    response.json(result);
  });

  router.post('/capacity', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    const format = streamedBody(request);
    const { table } = request.query;
    const result = await audited(
      {
        auditor,
        request,
        eventId: 'capacity-push',
        meta: { table: table ?? '', format: format ?? 'json' },
        outcome: summaryOf,
      },
      () => {
        if (!format) {
          return activity.pushCapacity({ credentials, push: request.body });
        }
        if (table === undefined) {
          throw new InputError('table: must be named in the query');
        }
        return activity.pushCapacityCsv({
          credentials,
          table,
          body: bodyStream(request),
        });
      },
    );
    response.json(result);
  });

  router.get('/activity/sources', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    response.json({ items: await activity.listSources({ credentials }) });
  });

  router.get('/activity/unmatched', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    const { offset = 0, limit = PAGE } = request.query;
    response.json(await activity.listUnmatched({ credentials, offset, limit }));
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
