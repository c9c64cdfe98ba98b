import { entityRefOfPath, readAsOf, readDay, RouteServices } from '../http';
import { AllocationService } from './AllocationService';
import { AllocationReads } from './reads/AllocationReads';
import { GridQuery } from './reads/GridQuery';

const GROUP = '/allocation/groups/:kind/:namespace/:name';

/**
 * The routes of allocation. Audit events name squads and items, and no reason.
 */
export function mountAllocationRoutes(
  options: RouteServices & {
    allocation: AllocationService;
    reads: AllocationReads;
  },
): void {
  const { router, admission, defaultAsOf, allocation, reads } = options;

  router.get('/allocation', async (request, response) => {
    await admission.admit(request);
    response.json(
      await reads.grid({
        ...readAsOf(request.query, defaultAsOf()),
        ...readPeriods(request.query),
      }),
    );
  });

  router.get('/allocation/export', async (request, response) => {
    await admission.admit(request);
    const { table, group } = request.query;
    const csv = await reads.exportTable({
      ...readAsOf(request.query, defaultAsOf()),
      ...readPeriods(request.query),
      table,
      group: group?.toLocaleLowerCase('en-US'),
    });
    response.type('text/csv').attachment(`allocation-${table}.csv`).send(csv);
  });

  router.post('/allocation/preview', async (request, response) => {
    const query = readAsOf(request.query, defaultAsOf());
    const { policy } = request.body;
    response.json(
      await admission.audited({ request, eventId: 'allocation-preview' }, () =>
        reads.preview({ ...query, policy }),
      ),
    );
  });

  router.get('/allocation/overrides', async (request, response) => {
    await admission.admit(request);
    const query = readAsOf(request.query, defaultAsOf());
    const items = await reads.listOverrides({ ...query });
    response.json({ items });
  });

  router.post('/allocation/overrides', async (request, response) => {
    const override = request.body;
    const recorded = await admission.audited(
      {
        request,
        eventId: 'item-override',
        meta: { item: override.item },
      },
      credentials => allocation.overrideItem({ override, credentials }),
    );
    response.status(201).json(recorded);
  });

  router.get(GROUP, async (request, response) => {
    await admission.admit(request);
    response.json(
      await reads.squad({
        ...readAsOf(request.query, defaultAsOf()),
        group: entityRefOfPath(request.params),
      }),
    );
  });

  router.post(`${GROUP}/check-ins`, async (request, response) => {
    const group = entityRefOfPath(request.params);
    const checkIn = request.body;
    const recorded = await admission.audited(
      {
        request,
        eventId: 'check-in',
        meta: { group, sprint: checkIn.sprint },
      },
      credentials => allocation.checkIn({ group, checkIn, credentials }),
    );
    response.status(201).json(recorded);
  });

  router.post(`${GROUP}/trade-offs`, async (request, response) => {
    const group = entityRefOfPath(request.params);
    const tradeOff = request.body;
    const recorded = await admission.audited(
      { request, eventId: 'trade-off', meta: { group } },
      credentials =>
        allocation.recordTradeOff({ group, tradeOff, credentials }),
    );
    response.status(201).json(recorded);
  });

  router.post(`${GROUP}/write-offs`, async (request, response) => {
    const group = entityRefOfPath(request.params);
    const writeOff = request.body;
    const recorded = await admission.audited(
      { request, eventId: 'write-off', meta: { group } },
      credentials => allocation.writeOff({ group, writeOff, credentials }),
    );
    response.status(201).json(recorded);
  });

  router.get(
    '/allocation/entities/:kind/:namespace/:name',
    async (request, response) => {
      const credentials = await admission.admit(request);
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
