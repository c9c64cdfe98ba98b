import {
  FactType,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { createReadStream, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { toCount } from '../database';
import { createTestDatabases } from '../__testUtils__';
import { BATCH_LINES, takeFile } from './intake';
import { createFacts } from './__testUtils__/createFacts';

const EXAMPLE = resolve(__dirname, '../../../../examples/roadie-plugins');
const OBSERVATIONS = 37_220;
const SWEEPS = 60;
/** First values and values that differ from the month before, as the example's README counts them. */
const VALUES = 2_339;

jest.setTimeout(120_000);

describe('the example facts', () => {
  const databases = createTestDatabases();

  it.each(databases.eachSupportedId())(
    'come in as 60 sweeps, and take a row for a value and not for an observation, %p',
    async databaseId => {
      const types: FactType[] = JSON.parse(
        readFileSync(resolve(EXAMPLE, 'fact-types.json'), 'utf8'),
      );
      const { database, directory, store } = await createFacts({
        databases,
        databaseId,
        types,
      });
      const load = () =>
        takeFile({
          database,
          directory,
          batchLines: BATCH_LINES,
          source: { name: 'example', title: 'Example' },
          body: createReadStream(resolve(EXAMPLE, 'facts.csv')),
          format: 'csv',
          columns: {
            entity: 'component',
            fact: 'fact',
            value: 'value',
            observedOn: 'observed_on',
            observedAt: 'observed_at',
          },
          entities: { kind: 'component', namespace: 'default' },
          sweeps: true,
          mark: 'hash',
          statusOf: () => 'failed',
        });
      const rows = async (table: string) =>
        toCount((await database.client(table).count({ n: '*' }).first())?.n);

      const { result } = await load();
      expect(result).toMatchObject({
        received: OBSERVATIONS,
        stored: OBSERVATIONS,
        rejected: 0,
      });
      expect(result.sweeps).toHaveLength(SWEEPS);
      expect(await rows('fact_runs')).toBe(VALUES);
      expect(await rows('fact_observations')).toBe(0);
      expect(await rows('fact_staged')).toBe(0);
      expect(
        toCount(
          (
            await database
              .client('fact_intervals')
              .where('recorded_to', 2_147_483_647)
              .count({ n: '*' })
              .first()
          )?.n,
        ),
      ).toBe(VALUES);

      const again = await load();
      expect(again.result).toMatchObject({
        received: OBSERVATIONS,
        stored: 0,
        unchanged: OBSERVATIONS,
        rejected: 0,
      });
      expect(again.result.sweeps).toHaveLength(SWEEPS);
      expect(again.result.sweeps[0].state).toBe('unchanged');
      expect(await rows('fact_runs')).toBe(VALUES);

      const facts = await store.readEntity({
        entityRef: 'component:default/backstage-plugin-github-pull-requests',
        asOf: toDayNumber('2021-08-15'),
      });
      expect(
        facts.find(({ fact }) => fact === 'package.version'),
      ).toMatchObject({
        value: '1.0.11',
        observedOn: '2021-07-31',
        ageDays: 15,
        source: 'example',
      });
      expect(facts.find(({ fact }) => fact === 'package.role')?.value).toBe('');
      expect(await store.readEvidenceRange()).toEqual({
        from: '2021-07-31',
        to: '2026-06-30',
      });
    },
  );
});
