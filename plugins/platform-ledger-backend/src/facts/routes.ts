import { JsonObject } from '@backstage/types';
import {
  fieldError,
  IntakeResult,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Request } from 'express';
import {
  bodyStream,
  entityRefOfPath,
  readAsOf,
  RouteServices,
  streamedBody,
} from '../http';
import { AuthorizedFactReads } from './AuthorizedFactReads';
import { FactStore, FactStream } from './types';

const PAGE = 50;

/**
 * The routes of facts.
 *
 * `onTaken`: called after something was taken in, so that what follows from it need not wait
 */
export function mountFactRoutes(
  options: RouteServices & {
    facts: FactStore;
    reads: AuthorizedFactReads;
    onTaken?: () => void;
  },
): void {
  const { router, admission, defaultAsOf, facts, reads } = options;

  router.post('/facts', async (request, response) => {
    const format = streamedBody(request);
    const source = format ? request.query.source : request.body.source;
    const result = await admission.audited(
      {
        request,
        eventId: 'facts-push',
        meta: { source: source ?? '', format: format ?? 'json' },
      },
      () =>
        format
          ? facts.pushStream(
              toStream({ request, format, query: request.query }),
            )
          : facts.push(request.body),
      summaryOf,
    );
    options.onTaken?.();
    response.json(result);
  });

  router.post('/facts/query', async (request, response) => {
    const credentials = await admission.admit(request);
    const { entityRefs, ...clocks } = request.body;
    const query = readAsOf(clocks, defaultAsOf());
    const items = await reads.readEntities({
      ...query,
      entityRefs,
      credentials,
    });
    response.json({ items });
  });

  router.get('/facts/types', async (request, response) => {
    await admission.admit(request);
    response.json({ items: await facts.listTypes() });
  });

  router.put('/facts/types/:id', async (request, response) => {
    const { id } = request.params;
    if (request.body.id !== undefined && request.body.id !== id) {
      throw fieldError('id', `is '${id}' in the path and another in the body`);
    }
    const type = await admission.audited(
      { request, eventId: 'fact-type-declare', meta: { fact: id } },
      () => facts.declareType({ ...request.body, id }),
    );
    options.onTaken?.();
    response.json(type);
  });

  router.get('/facts/sources', async (request, response) => {
    await admission.admit(request);
    response.json({ items: await facts.listSources() });
  });

  router.get('/facts/unresolved', async (request, response) => {
    await admission.admit(request);
    const { offset = 0, limit = PAGE } = request.query;
    response.json(await facts.listUnresolved({ offset, limit }));
  });

  router.get(
    '/facts/entities/:kind/:namespace/:name',
    async (request, response) => {
      const credentials = await admission.admit(request);
      const items = await reads.readEntity({
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
      const credentials = await admission.admit(request);
      const { fact, recordedAt } = request.query;
      const items = await reads.readHistory({
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
    throw fieldError('source', 'must be named in the query');
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
