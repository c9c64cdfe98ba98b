import { stringifyEntityRef } from '@backstage/catalog-model';
import { entityRefOfPath, readAsOf, readDay, RouteServices } from '../http';
import { ScorecardReads, ScorecardService } from './types';

const PAGE = 50;

/** Movers and adopters are lists to look through rather than pages to turn. */
const LIST = 100;

/**
 * The routes of scorecards and standings.
 */
export function mountScorecardRoutes(
  options: RouteServices & {
    reads: ScorecardReads;
    scorecards: ScorecardService;
  },
): void {
  const { router, admission, defaultAsOf, reads, scorecards } = options;

  router.get('/scorecards', async (request, response) => {
    const credentials = await admission.admit(request);
    const query = readAsOf(request.query, defaultAsOf());
    const items = await scorecards.list({ ...query, credentials });
    response.json({ items });
  });

  router.post('/scorecards/preview', async (request, response) => {
    const credentials = await admission.admit(request);
    const query = readAsOf(request.query, defaultAsOf());
    const { scorecard } = request.body;
    response.json(
      await scorecards.preview({ ...query, scorecard, credentials }),
    );
  });

  router.get('/scorecards/:namespace/:name', async (request, response) => {
    await admission.admit(request);
    const query = readAsOf(request.query, defaultAsOf());
    const scorecardRef = scorecardRefOf(request.params);
    response.json(await reads.get({ ...query, scorecardRef }));
  });

  router.get(
    '/scorecards/:namespace/:name/series',
    async (request, response) => {
      await admission.admit(request);
      const { step, from, to, recordedAt } = request.query;
      const asOf = readDay({ field: 'to', value: to, fallback: defaultAsOf() });
      response.json(
        await reads.series({
          asOf,
          recordedAt,
          step,
          from:
            from === undefined
              ? undefined
              : readDay({ field: 'from', value: from, fallback: from }),
          scorecardRef: scorecardRefOf(request.params),
        }),
      );
    },
  );

  router.get(
    '/scorecards/:namespace/:name/movement',
    async (request, response) => {
      const credentials = await admission.admit(request);
      const { since, offset = 0, limit = LIST } = request.query;
      response.json(
        await scorecards.movement({
          ...readAsOf(request.query, defaultAsOf()),
          since: readDay({ field: 'since', value: since, fallback: since }),
          offset,
          limit,
          scorecardRef: scorecardRefOf(request.params),
          credentials,
        }),
      );
    },
  );

  router.get(
    '/scorecards/:namespace/:name/owners',
    async (request, response) => {
      await admission.admit(request);
      const query = readAsOf(request.query, defaultAsOf());
      const scorecardRef = scorecardRefOf(request.params);
      const items = await reads.owners({
        ...query,
        scorecardRef,
      });
      response.json({ items });
    },
  );

  router.get(
    '/scorecards/:namespace/:name/matrix',
    async (request, response) => {
      const credentials = await admission.admit(request);
      const { asOf, recordedAt, offset, limit, ...query } = request.query;
      response.json(
        await scorecards.matrix({
          ...readAsOf({ asOf, recordedAt }, defaultAsOf()),
          offset: offset ?? 0,
          limit: limit ?? PAGE,
          query,
          scorecardRef: scorecardRefOf(request.params),
          credentials,
        }),
      );
    },
  );

  router.get(
    '/entities/:kind/:namespace/:name/standings',
    async (request, response) => {
      const credentials = await admission.admit(request);
      const query = readAsOf(request.query, defaultAsOf());
      const entityRef = entityRefOfPath(request.params);
      response.json(
        await scorecards.entity({ ...query, entityRef, credentials }),
      );
    },
  );

  router.get(
    '/capabilities/:kind/:namespace/:name',
    async (request, response) => {
      const credentials = await admission.admit(request);
      const { offset = 0, limit = LIST } = request.query;
      response.json(
        await scorecards.capability({
          ...readAsOf(request.query, defaultAsOf()),
          entityRef: entityRefOfPath(request.params),
          offset,
          limit,
          credentials,
        }),
      );
    },
  );
}

function scorecardRefOf(path: { namespace: string; name: string }): string {
  return stringifyEntityRef({ kind: 'scorecard', ...path });
}
