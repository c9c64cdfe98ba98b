import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { NotFoundError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  ReportState,
  ReportSummary,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { AuthorizedReportService } from './AuthorizedReportService';
import { ReportService, ReportStore } from './types';

const credentials = mockCredentials.user('user:default/reader');

function report(state: ReportState): ReportSummary {
  return {
    id: state,
    title: state,
    period: { label: '2025-Q1', from: '2025-01-01', to: '2025-03-31' },
    audience: 'Leadership',
    state,
    createdAt: '2025-04-01T00:00:00.000Z',
    createdBy: 'user:default/owner',
  };
}

function createService(allowed: string[]) {
  const store: jest.Mocked<ReportStore> = {
    list: jest.fn(async () => [
      report('draft'),
      report('frozen'),
      report('published'),
    ]),
    get: jest.fn(),
    create: jest.fn(),
    comment: jest.fn(),
    freeze: jest.fn(),
    publish: jest.fn(),
    addComment: jest.fn(),
    file: jest.fn(),
    verify: jest.fn(),
  };
  const permissions = mockServices.permissions.mock({
    authorize: async requests =>
      requests.map(({ permission }) => ({
        result: allowed.includes(permission.name)
          ? AuthorizeResult.ALLOW
          : AuthorizeResult.DENY,
      })),
    authorizeConditional: async requests =>
      requests.map(({ permission }) => ({
        result: allowed.includes(permission.name)
          ? AuthorizeResult.ALLOW
          : AuthorizeResult.DENY,
      })),
  });
  const service = AuthorizedReportService.create({
    store,
    permissions,
    actors: { authorOf: () => 'user:default/reader' },
  });
  return { service, store };
}

describe('AuthorizedReportService', () => {
  it('shows a reader what was published alone', async () => {
    const { service, store } = createService(['platform-ledger.report.read']);
    const reports = await service.list({ credentials });
    expect(reports.map(({ id }) => id)).toEqual(['published']);
    await service.get({ credentials, id: 'published' });
    for (const id of ['draft', 'frozen']) {
      await expect(service.get({ credentials, id })).rejects.toThrow(
        NotFoundError,
      );
      await expect(
        service.file({ credentials, id, format: 'pdf' }),
      ).rejects.toThrow(NotFoundError);
    }
    expect(store.get).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['create', ['draft', 'frozen', 'published']],
    ['freeze', ['draft', 'frozen', 'published']],
    ['publish', ['frozen', 'published']],
    ['comment', ['published']],
  ])('shows who may %s reports what they need to', async (step, states) => {
    const { service } = createService([
      'platform-ledger.report.read',
      `platform-ledger.report.${step}`,
    ]);
    const reports = await service.list({ credentials });
    expect(reports.map(({ state }) => state)).toEqual(states);
  });

  it('shows what is not published to who may read all that is in it', async () => {
    const content = [
      'platform-ledger.totals.read',
      'platform-ledger.allocation.read',
      'platform-ledger.charters.read',
      'platform-ledger.standings.read',
      'catalog.entity.read',
    ];
    const own = [
      'platform-ledger.report.read',
      'platform-ledger.report.create',
      'platform-ledger.report.freeze',
    ];
    const reads: ((service: ReportService) => Promise<unknown>)[] = [
      service => service.get({ credentials, id: 'draft' }),
      service => service.file({ credentials, id: 'frozen', format: 'pdf' }),
      service => service.freeze({ credentials, id: 'draft' }),
    ];
    for (const read of reads) {
      for (const withheld of content) {
        const { service } = createService([
          ...own,
          ...content.filter(name => name !== withheld),
        ]);
        await expect(read(service)).rejects.toThrow(withheld);
        await service.get({ credentials, id: 'published' });
      }
      const { service } = createService([...own, ...content]);
      await expect(read(service)).resolves.toBeUndefined();
    }
  });
});
