import { audited, RouteServices } from '../http';
import { ReportService } from './types';

/**
 * The routes of reports. Audit events name reports and sections, and nothing that somebody wrote.
 */
export function mountReportRoutes(
  options: RouteServices & { reports: ReportService },
): void {
  const { router, httpAuth, auditor, reports } = options;

  router.get('/reports', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    response.json({ items: await reports.list({ credentials }) });
  });

  router.post('/reports', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    const declaration = request.body;
    const { from, to, group } = declaration;
    const created = await audited(
      {
        auditor,
        request,
        eventId: 'report-create',
        meta: { from, to, ...(group && { group }) },
        outcome: ({ id }) => ({ report: id }),
      },
      () => reports.create({ credentials, declaration }),
    );
    response.status(201).json(created);
  });

  router.get('/reports/verification', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    response.json(await reports.verify({ credentials }));
  });

  router.get('/reports/:id', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    const { id } = request.params;
    response.json(await reports.get({ credentials, id }));
  });

  router.put('/reports/:id/commentary/:section', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    const { id, section } = request.params;
    const { text } = request.body;
    await audited(
      {
        auditor,
        request,
        eventId: 'report-commentary',
        meta: { report: id, section },
      },
      () => reports.comment({ credentials, id, section, text }),
    );
    response.status(204).end();
  });

  router.post('/reports/:id/freeze', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    const { id } = request.params;
    const frozen = await audited(
      {
        auditor,
        request,
        eventId: 'report-freeze',
        meta: { report: id },
        outcome: ({ snapshotHash }) => ({ hash: snapshotHash ?? '' }),
      },
      () => reports.freeze({ credentials, id }),
    );
    response.json(frozen);
  });

  router.post('/reports/:id/publish', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    const { id } = request.params;
    const published = await audited(
      { auditor, request, eventId: 'report-publish', meta: { report: id } },
      () => reports.publish({ credentials, id }),
    );
    response.json(published);
  });

  router.post('/reports/:id/comments', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    const { id } = request.params;
    const { section, text } = request.body;
    const comment = await audited(
      { auditor, request, eventId: 'report-comment', meta: { report: id } },
      () => reports.addComment({ credentials, id, section, text }),
    );
    response.status(201).json(comment);
  });

  router.get('/reports/:id/files/:format', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
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
