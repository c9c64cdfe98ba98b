import { InputError } from '@backstage/errors';
import { JsonObject } from '@backstage/types';
import { IntakeResult } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Request } from 'express';
import {
  audited,
  bodyStream,
  entityRefOfPath,
  readAsOf,
  RouteServices,
  streamedBody,
} from '../http';
import { FactService, FactStream } from './types';

const PAGE = 50;

/**
 * The routes of facts.
 *
 * `onTaken`: called after something was taken in, so that what follows from it need not wait
 */
export function mountFactRoutes(
  options: RouteServices & { facts: FactService; onTaken?: () => void },
): void {
  const { router, httpAuth, auditor, defaultAsOf, facts } = options;

  router.post('/facts', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    const format = streamedBody(request);
    const source = format ? request.query.source : request.body.source;
    const result = await audited(
      {
        auditor,
        request,
        eventId: 'facts-push',
        meta: { source: source ?? '', format: format ?? 'json' },
        outcome: summaryOf,
      },
      () =>
        format
          ? facts.pushStream({
              credentials,
              stream: toStream({ request, format, query: request.query }),
            })
          : facts.push({ credentials, push: request.body }),
    );
    options.onTaken?.();
    response.json(result);
  });

  router.post('/facts/query', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    const { entityRefs, ...clocks } = request.body;
    const query = readAsOf(clocks, defaultAsOf());
    const items = await facts.readEntities({
      ...query,
      entityRefs,
      credentials,
    });
    response.json({ items });
  });

  router.get('/facts/types', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    response.json({ items: await facts.listTypes({ credentials }) });
  });

  router.put('/facts/types/:id', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    const { id } = request.params;
    if (request.body.id !== undefined && request.body.id !== id) {
      throw new InputError(
        `id: is '${id}' in the path and another in the body`,
      );
    }
    const type = await audited(
      { auditor, request, eventId: 'fact-type-declare', meta: { fact: id } },
      () => facts.declareType({ credentials, type: { ...request.body, id } }),
    );
    options.onTaken?.();
    response.json(type);
  });

  router.get('/facts/sources', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    response.json({ items: await facts.listSources({ credentials }) });
  });

  router.get('/facts/unresolved', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    const { offset = 0, limit = PAGE } = request.query;
    response.json(await facts.listUnresolved({ credentials, offset, limit }));
  });

  router.get(
    '/facts/entities/:kind/:namespace/:name',
    async (request, response) => {
      const credentials = await httpAuth.credentials(request);
      const items = await facts.readEntity({
        ...readAsOf(request.query, defaultAsOf()),
        entityRef: entityRefOfPath(request.params),
        credentials,
      });
      response.json({ items });
    },
  );

  router.get(
    '/facts/entities/:kind/:namespace/:name/history',
    async (request, response) => {
      const credentials = await httpAuth.credentials(request);
      const { fact, recordedAt } = request.query;
      const items = await facts.readHistory({
        entityRef: entityRefOfPath(request.params),
        fact,
        recordedAt,
        credentials,
      });
      response.json({ items });
    },
  );
}

type AnyRequest = Request<any, any, any, any, any>;

function toStream(options: {
  request: AnyRequest;
  format: FactStream['format'];
  query: { source?: string; observedAt?: string; sweep?: boolean };
}): FactStream {
  const { request, format, query } = options;
  if (query.source === undefined) {
    throw new InputError('source: must be named in the query');
  }
  return {
    source: query.source,
    format,
    body: bodyStream(request),
    observedAt: query.observedAt,
    sweep: query.sweep ?? false,
  };
}

/** What the audit log keeps of a push. */
function summaryOf(result: IntakeResult): JsonObject {
  const { received, stored, unchanged, rejected, unresolved } = result;
  return { received, stored, unchanged, rejected, unresolved };
}
