import {
  createMockDirectory,
  mockServices,
} from '@backstage/backend-test-utils';
import { ActivityTrace } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { ActivitySourceItem } from '@platform-ledger/backstage-plugin-platform-ledger-node';
import { TestRepository } from './__testUtils__/TestRepository';
import { GitSource } from './GitSource';
import { readRepositories } from './readRepositories';

jest.setTimeout(60_000);

const ann = { name: 'Ann', email: 'Ann@example.org' };
const bob = { name: 'Bob', email: '123+bob-login@users.noreply.github.com' };

describe('GitSource', () => {
  const directory = createMockDirectory();
  let repository: TestRepository;

  beforeEach(() => {
    directory.clear();
    repository = TestRepository.create(directory.path);
  });

  function source(options: { ref?: string; trailers?: string[] } = {}) {
    const [read] = readRepositories(
      mockServices.rootConfig({
        data: {
          platformLedger: {
            git: {
              repositories: [
                {
                  id: 'monorepo',
                  path: directory.path,
                  items: [
                    { path: '/plugins/search/', component: 'search' },
                    { path: 'plugins', area: 'other' },
                    { path: '.github', area: 'ci' },
                  ],
                  ...options,
                },
              ],
            },
          },
        },
      }),
    );
    return GitSource.create(read);
  }

  async function readItems(
    mark?: string,
    from = source(),
  ): Promise<ActivitySourceItem[]> {
    const items: ActivitySourceItem[] = [];
    for await (const item of from.read({
      signal: new AbortController().signal,
      logger: mockServices.logger.mock(),
      today: '2026-05-02',
      mark,
    })) {
      items.push(item);
    }
    return items;
  }

  it('makes a trace of each component and each area that a commit touches, on the day of its author in UTC', async () => {
    const hash = repository.commit({
      ...ann,
      authored: '2026-03-02T01:00:00+02:00',
      message:
        'feat(search)!: find more\n\nLonger.\n\nWork-Type: Platform\nCo-authored-by: Eve <eve@example.org>',
      files: [
        'plugins/search/a.ts',
        'plugins/search/ä b\n.ts',
        'plugins/searching/a.ts',
        '.github/workflows/ci.yaml',
        'README.md',
      ],
    });

    const trace = {
      day: '2026-03-01',
      person: 'Ann@example.org',
      bot: false,
      change: hash,
      attributes: { type: 'feat', 'work-type': 'Platform' },
    };
    const items = await readItems(
      undefined,
      source({ trailers: ['Work-Type'] }),
    );
    expect(items.pop()).toEqual({ mark: hash });
    expect(items).toHaveLength(3);
    expect(items).toEqual(
      expect.arrayContaining([
        {
          ...trace,
          id: `${hash} component search`,
          item: 'search',
          component: 'search',
        },
        { ...trace, id: `${hash} area ci`, item: 'ci', area: 'ci' },
        { ...trace, id: `${hash} area other`, item: 'other', area: 'other' },
      ]),
    );
    expect(JSON.stringify(items)).not.toMatch(/eve/i);
  });

  it('leaves merges out, knows bots, and logins by private e-mails', async () => {
    const authored = '2026-03-02T12:00:00Z';
    repository.commit({
      ...ann,
      authored,
      message: 'Begin',
      files: ['.github/a'],
    });
    repository.git('switch', '--quiet', '--create', 'side');
    repository.commit({ ...bob, authored, message: 'Side', files: ['b'] });
    repository.git('switch', '--quiet', 'main');
    repository.commit({
      name: 'renovate[bot]',
      email: 'bot@example.org',
      authored,
      message: 'chore: update',
      files: ['c'],
    });
    const main = { ...ann, authored };
    repository.gitAs(main, 'merge', '--quiet', '--no-edit', 'side');

    const traces = (await readItems()).filter(
      (item): item is ActivityTrace => !('mark' in item),
    );
    expect(
      traces.map(({ person, bot, item }) => [person, bot, item]).sort(),
    ).toEqual([
      ['Ann@example.org', false, 'ci'],
      ['bob-login', false, 'other'],
      ['bot@example.org', true, 'other'],
    ]);
  });

  it('goes on where it stopped, and reads all again where that is gone', async () => {
    const authored = '2026-03-02T12:00:00Z';
    const first = repository.commit({
      ...ann,
      authored,
      message: 'one',
      files: ['a'],
    });
    expect(await readItems(first)).toEqual([]);
    const second = repository.commit({
      ...ann,
      authored,
      message: 'two',
      files: ['b'],
    });

    expect(await readItems(first)).toMatchObject([
      { change: second },
      { mark: second },
    ]);
    expect(await readItems('f'.repeat(40))).toHaveLength(3);
    expect(await readItems('--output=/tmp/x')).toHaveLength(3);
  });

  it('says what is wrong with a clone or a ref', async () => {
    await expect(readItems()).rejects.toThrow(/git rev-parse ended with 128/);
    await expect(
      readItems(undefined, source({ ref: 'nowhere' })),
    ).rejects.toThrow(/git rev-parse/);
    expect(() => source({ ref: '--all' })).toThrow(/names no commits/);
  });
});
