import { PermissionsService } from '@backstage/backend-plugin-api';
import { JsonObject } from '@backstage/types';
import {
  fieldError,
  MetricIntakeResult,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import {
  bodyStream,
  readAsOf,
  readDay,
  RouteServices,
  streamedBody,
} from '../http';
import { assertReadable } from './assertReadable';
import { MetricStore } from './MetricStore';

/**
 * The routes of metrics.
 */
export function mountMetricRoutes(
  options: RouteServices & {
    metrics: MetricStore;
    permissions: PermissionsService;
  },
): void {
  const { router, admission, defaultAsOf, metrics, permissions } = options;

  router.post('/metrics', async (request, response) => {
    const format = streamedBody(request);
    const source = format ? request.query.source : request.body.source;
    const result = await admission.audited(
      {
        request,
        eventId: 'metrics-push',
        meta: { source: source ?? '', format: format ?? 'json' },
      },
      () => {
        if (!format) {
          return metrics.push(request.body);
        }
        if (source === undefined) {
          throw fieldError('source', 'must be named in the query');
        }
        const stream = { source, format, body: bodyStream(request) };
        return metrics.pushStream(stream);
      },
      summaryOf,
    );
    response.json(result);
  });

  router.get('/metrics/types', async (request, response) => {
    await admission.admit(request);
    const query = readAsOf(request.query, defaultAsOf());
    response.json({ items: await metrics.listTypes(query) });
  });

  router.put('/metrics/types/:family/:name', async (request, response) => {
    const { family, name } = request.params;
    const id = `${family}/${name}`;
    if (request.body.id !== undefined && request.body.id !== id) {
      throw fieldError('id', `is '${id}' in the path and another in the body`);
    }
    const type = { ...request.body, id };
    response.json(
      await admission.audited(
        {
          request,
          eventId: 'metric-type-declare',
          meta: { metric: id },
        },
        () => metrics.declareType(type),
      ),
    );
  });

  router.get('/metrics/series', async (request, response) => {
    const credentials = await admission.admit(request);
    const { metric, from, ...clocks } = request.query;
    await assertReadable({ metric, permissions, credentials });
    response.json(
      await metrics.readSeries({
        ...readAsOf(clocks, defaultAsOf()),
        metric,
        from:
          from === undefined
            ? undefined
            : readDay({ field: 'from', value: from, fallback: from }),
      }),
    );
  });

  router.get('/metrics/sources', async (request, response) => {
    await admission.admit(request);
    response.json({ items: await metrics.listSources() });
  });
}

/** What the audit log keeps of a push. */
function summaryOf(result: MetricIntakeResult): JsonObject {
  const { received, stored, unchanged, rejected } = result;
  return { received, stored, unchanged, rejected };
}
