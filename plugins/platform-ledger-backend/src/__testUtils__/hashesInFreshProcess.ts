import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ReportFormat,
  ReportSnapshot,
  stableJson,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';

/** What to render; every format unless some are given. */
export interface RenderTask {
  snapshot: ReportSnapshot;
  formats?: ReportFormat[];
}

/**
 * The hashes of reports' files by name, as a process makes them that has just begun, elsewhere in the world.
 *
 * @throws Error with what it wrote where it fails
 */
export function hashesInFreshProcess(
  tasks: RenderTask[],
): Record<string, string>[] {
  const directory = mkdtempSync(join(tmpdir(), 'platform-ledger-render-'));
  const file = join(directory, 'tasks.json');
  try {
    // Fields in another order: what a database gives back.
    writeFileSync(file, stableJson(tasks));
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [
        '--require',
        require.resolve('@backstage/cli/config/nodeTransform.cjs'),
        require.resolve('../reports/renderers/__testUtils__/renderInChild.ts'),
        file,
      ],
      {
        encoding: 'utf8',
        env: {
          ...process.env,
          TZ: 'Pacific/Auckland',
          LANG: 'de_DE.UTF-8',
          LC_ALL: 'de_DE.UTF-8',
        },
      },
    );
    if (!stdout) {
      throw new Error(stderr);
    }
    return JSON.parse(stdout);
  } finally {
    rmSync(directory, { recursive: true });
  }
}
