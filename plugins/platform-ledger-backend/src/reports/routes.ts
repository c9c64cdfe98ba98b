import { RouteServices } from '../http';
import { ReportService, ReportStore } from './types';

/**
 * The routes of reports. Audit events name reports and sections, and nothing that somebody wrote.
 */
export function mountReportRoutes(
  options: RouteServices & {
    reports: ReportService;
    store: Pick<ReportStore, 'verify'>;
  },
): void {
  const { router, admission, reports, store } = options;

  router.get('/reports', async (request, response) => {
    const credentials = await admission.admit(request);
    response.json({ items: await reports.list({ credentials }) });
  });

  router.post('/reports', async (request, response) => {
    const declaration = request.body;
    const { from, to, group } = declaration;
    const created = await admission.audited(
      {
        request,
        eventId: 'report-create',
        meta: { from, to, ...(group && { group }) },
      },
      credentials => reports.create({ credentials, declaration }),
      ({ id }) => ({ report: id }),
    );
    response.status(201).json(created);
  });

  router.get('/reports/verification', async (request, response) => {
    await admission.admit(request);
    response.json(await store.verify());
  });

  router.get('/reports/:id', async (request, response) => {
    const credentials = await admission.admit(request);
    const { id } = request.params;
    response.json(await reports.get({ credentials, id }));
  });

  router.put('/reports/:id/commentary/:section', async (request, response) => {
    const { id, section } = request.params;
    const { text } = request.body;
    await admission.audited(
      {
        request,
        eventId: 'report-commentary',
        meta: { report: id, section },
      },
      credentials => reports.comment({ credentials, id, section, text }),
    );
    response.status(204).end();
  });

  router.post('/reports/:id/freeze', async (request, response) => {
    const { id } = request.params;
    const frozen = await admission.audited(
      {
        request,
        eventId: 'report-freeze',
        meta: { report: id },
      },
      credentials => reports.freeze({ credentials, id }),
      ({ snapshotHash }) => ({ hash: snapshotHash ?? '' }),
    );
    response.json(frozen);
  });

  router.post('/reports/:id/publish', async (request, response) => {
    const { id } = request.params;
    const published = await admission.audited(
      { request, eventId: 'report-publish', meta: { report: id } },
      credentials => reports.publish({ credentials, id }),
    );
    response.json(published);
  });

  router.post('/reports/:id/comments', async (request, response) => {
    const { id } = request.params;
    const { section, text } = request.body;
    const comment = await admission.audited(
      { request, eventId: 'report-comment', meta: { report: id } },
      credentials => reports.addComment({ credentials, id, section, text }),
    );
    response.status(201).json(comment);
  });

  router.get('/reports/:id/files/:format', async (request, response) => {
    const credentials = await admission.admit(request);
    const { id, format } = request.params;
    const { name } = request.query;
    const file = await reports.file({ credentials, id, format, name });
    response
      .type(file.mediaType)
      .attachment(file.name)
      .set('ETag', `"${file.hash}"`)
      .send(file.bytes);
  });
}
