import { InputError } from '@backstage/errors';
import { JsonObject } from '@backstage/types';
import { MetricIntakeResult } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import {
  audited,
  bodyStream,
  readAsOf,
  readDay,
  RouteServices,
  streamedBody,
} from '../http';
import { MetricService } from './MetricService';

/**
 * The routes of metrics.
 */
export function mountMetricRoutes(
  options: RouteServices & { metrics: MetricService },
): void {
  const { router, httpAuth, auditor, defaultAsOf, metrics } = options;

  router.post('/metrics', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    const format = streamedBody(request);
    const source = format ? request.query.source : request.body.source;
    const result = await audited(
      {
        auditor,
        request,
        eventId: 'metrics-push',
        meta: { source: source ?? '', format: format ?? 'json' },
        outcome: summaryOf,
      },
      () => {
        if (!format) {
          return metrics.push({ credentials, push: request.body });
        }
        if (source === undefined) {
          throw new InputError('source: must be named in the query');
        }
        const stream = { source, format, body: bodyStream(request) };
        return metrics.pushStream({ credentials, stream });
      },
    );
    response.json(result);
  });

  router.get('/metrics/types', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    const query = readAsOf(request.query, defaultAsOf());
    const items = await metrics.listTypes({ ...query, credentials });
    response.json({ items });
  });

  router.put('/metrics/types/:family/:name', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    const { family, name } = request.params;
    const id = `${family}/${name}`;
    if (request.body.id !== undefined && request.body.id !== id) {
      throw new InputError(
        `id: is '${id}' in the path and another in the body`,
      );
    }
    const type = { ...request.body, id };
    response.json(
      await audited(
        {
          auditor,
          request,
          eventId: 'metric-type-declare',
          meta: { metric: id },
        },
        () => metrics.declareType({ credentials, type }),
      ),
    );
  });

  router.get('/metrics/series', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    const { metric, from, ...clocks } = request.query;
    response.json(
      await metrics.readSeries({
        ...readAsOf(clocks, defaultAsOf()),
        metric,
        from:
          from === undefined
            ? undefined
            : readDay({ field: 'from', value: from, fallback: from }),
        credentials,
      }),
    );
  });

  router.get('/metrics/sources', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    response.json({ items: await metrics.listSources({ credentials }) });
  });
}

/** What the audit log keeps of a push. */
function summaryOf(result: MetricIntakeResult): JsonObject {
  const { received, stored, unchanged, rejected } = result;
  return { received, stored, unchanged, rejected };
}
