import { writeFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { LedgerApi } from './LedgerApi';

const METRIC = 'story/golden-path-repositories';

/** A charter of the demo portal that the tests write and change, in a file that its catalog reads. */
export class StoryCharter {
  readonly name = 'golden-path-story';
  readonly title = 'Golden path for every repository';

  /** `undefined` where the portal reads no such file. */
  static create(api: LedgerApi): StoryCharter | undefined {
    const file = process.env.PLATFORM_LEDGER_STORY_FILE;
    return file ? new StoryCharter(api, file) : undefined;
  }

  private constructor(
    private readonly api: LedgerApi,
    private readonly file: string,
  ) {}

  /** Writes the charter's definition, and asks the catalog to read it now. */
  async write(options: { startsOn: string; atLeast: number }): Promise<void> {
    writeFileSync(
      this.file,
      `apiVersion: platform-ledger.io/v1alpha1
kind: Charter
metadata:
  name: ${this.name}
  title: ${this.title}
  description: 'Example data: a bet that the end-to-end tests make and lose'
spec:
  owner: group:default/core
  fundingModel: funded-team
  startsOn: ${options.startsOn}
  runwayQuarters: 2
  team:
    people: 2
    costPerPersonQuarter: { amount: 45000, currency: EUR }
  scorecards: [scorecard:default/new-backend-system]
  decider: group:default/leadership
  defaultAction: dissolve
  criteria:
    - id: uptake
      role: kill
      title: Golden-path uptake
      metric: ${METRIC}
      target: { atLeast: ${options.atLeast} }
`,
    );
    await this.refresh();
  }

  async declareMetric(): Promise<void> {
    const [family, name] = METRIC.split('/');
    const response = await this.api.send(
      'platform-product-manager',
      'PUT',
      `/platform-ledger/metrics/types/${family}/${name}`,
      {
        title: 'Repositories on the golden path',
        unit: 'share',
        better: 'higher',
        aggregation: 'latest',
        cadence: 'P30D',
        range: { least: 0, most: 1 },
      },
    );
    expect(await response.text()).not.toContain('"error"');
  }

  async measure(points: { day: string; value: number }[]): Promise<void> {
    const response = await this.api.send(
      'platform-product-manager',
      'POST',
      '/platform-ledger/metrics',
      {
        source: 'story',
        observations: points.map(point => ({ metric: METRIC, ...point })),
      },
    );
    expect(await response.json()).toMatchObject({ rejected: 0 });
  }

  /** The catalog would read the file by itself, after minutes. */
  private async refresh(): Promise<void> {
    const found = await this.api.send(
      'platform-product-manager',
      'GET',
      '/catalog/entities?filter=kind=location',
    );
    const locations: {
      metadata: { name: string };
      spec: { target?: string };
    }[] = await found.json();
    const location = locations.find(({ spec }) => spec.target === this.file);
    expect(location).toBeDefined();
    const response = await this.api.send(
      'platform-product-manager',
      'POST',
      '/catalog/refresh',
      { entityRef: `location:default/${location?.metadata.name}` },
    );
    expect(response.ok()).toBe(true);
  }
}
