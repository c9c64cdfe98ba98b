import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Something valid to read until a test writes its charter there. */
const BEFORE = `apiVersion: backstage.io/v1alpha1
kind: Location
metadata:
  name: story-before-it-begins
spec:
  targets: []
`;

/**
 * What a portal needs for the story of a charter: a clock that can be moved, and in its catalog a file that the tests write.
 * Hands both to `work`.
 */
export async function withStory(work) {
  const directory = mkdtempSync(join(tmpdir(), 'platform-ledger-story-'));
  const file = join(directory, 'story.yaml');
  writeFileSync(file, BEFORE);
  try {
    return await work({
      file,
      env: {
        APP_CONFIG_demoClock_now: JSON.stringify(new Date().toISOString()),
        APP_CONFIG_platformLedger_charters_frequency_seconds: '5',
        APP_CONFIG_catalog_locations: JSON.stringify([
          { type: 'file', target: '../../examples/catalog/*.yaml' },
          { type: 'file', target: file },
        ]),
      },
    });
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
