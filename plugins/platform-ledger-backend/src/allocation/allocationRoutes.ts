import {
  audited,
  entityRefOfPath,
  readAsOf,
  readDay,
  RouteServices,
} from '../http';
import { AllocationService } from './AllocationService';
import { GridQuery } from './reads/GridQuery';

const GROUP = '/allocation/groups/:kind/:namespace/:name';

/**
 * The routes of allocation. Audit events name squads and items, and no reason.
 */
export function mountAllocationRoutes(
  options: RouteServices & { allocation: AllocationService },
): void {
  const { router, httpAuth, auditor, defaultAsOf, allocation } = options;

  router.get('/allocation', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    response.json(
      await allocation.grid({
        ...readAsOf(request.query, defaultAsOf()),
        ...readPeriods(request.query),
        credentials,
      }),
    );
  });

  router.get('/allocation/export', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    const { table, group } = request.query;
    const csv = await allocation.exportTable({
      ...readAsOf(request.query, defaultAsOf()),
      ...readPeriods(request.query),
      table,
      group: group?.toLocaleLowerCase('en-US'),
      credentials,
    });
    response.type('text/csv').attachment(`allocation-${table}.csv`).send(csv);
  });

  router.post('/allocation/preview', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    const query = readAsOf(request.query, defaultAsOf());
    const { policy } = request.body;
    response.json(
      await audited({ auditor, request, eventId: 'allocation-preview' }, () =>
        allocation.preview({ ...query, policy, credentials }),
      ),
    );
  });

  router.get('/allocation/overrides', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    const query = readAsOf(request.query, defaultAsOf());
    const items = await allocation.listOverrides({ ...query, credentials });
    response.json({ items });
  });

  router.post('/allocation/overrides', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    const override = request.body;
    const recorded = await audited(
      {
        auditor,
        request,
        eventId: 'item-override',
        meta: { item: override.item },
      },
      () => allocation.overrideItem({ override, credentials }),
    );
    response.status(201).json(recorded);
  });

  router.get(GROUP, async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    response.json(
      await allocation.squad({
        ...readAsOf(request.query, defaultAsOf()),
        group: entityRefOfPath(request.params),
        credentials,
      }),
    );
  });

  router.post(`${GROUP}/check-ins`, async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    const group = entityRefOfPath(request.params);
    const checkIn = request.body;
    const recorded = await audited(
      {
        auditor,
        request,
        eventId: 'check-in',
        meta: { group, sprint: checkIn.sprint },
      },
      () => allocation.checkIn({ group, checkIn, credentials }),
    );
    response.status(201).json(recorded);
  });

  router.post(`${GROUP}/trade-offs`, async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    const group = entityRefOfPath(request.params);
    const tradeOff = request.body;
    const recorded = await audited(
      { auditor, request, eventId: 'trade-off', meta: { group } },
      () => allocation.recordTradeOff({ group, tradeOff, credentials }),
    );
    response.status(201).json(recorded);
  });

  router.post(`${GROUP}/write-offs`, async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    const group = entityRefOfPath(request.params);
    const writeOff = request.body;
    const recorded = await audited(
      { auditor, request, eventId: 'write-off', meta: { group } },
      () => allocation.writeOff({ group, writeOff, credentials }),
    );
    response.status(201).json(recorded);
  });

  router.get(
    '/allocation/entities/:kind/:namespace/:name',
    async (request, response) => {
      const credentials = await httpAuth.credentials(request);
      response.json(
        await allocation.entity({
          ...readAsOf(request.query, defaultAsOf()),
          entityRef: entityRefOfPath(request.params),
          credentials,
        }),
      );
    },
  );
}

function readPeriods(query: {
  period?: 'sprint' | 'quarter';
  from?: string;
  to?: string;
}): GridQuery {
  const { period = 'quarter', from, to } = query;
  return {
    period,
    ...(from !== undefined && {
      from: readDay({ field: 'from', value: from, fallback: from }),
    }),
    ...(to !== undefined && {
      to: readDay({ field: 'to', value: to, fallback: to }),
    }),
  };
}
