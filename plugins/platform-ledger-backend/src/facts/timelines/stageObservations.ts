import { Knex } from 'knex';
import { selectStaged, StagedKey } from '../operations/selectStaged';
import { upsertStaged } from '../operations/upsertStaged';
import { rankOfReport } from '../rankOfReport';

/**
 * Holds observations back until the end of their sweep. Where one of them is named twice with different values, the higher rank counts.
 *
 * @returns for each whether it changed what is held
 */
export async function stageObservations(options: {
  tx: Knex;
  observations: (StagedKey & {
    observedAt: string;
    value: string | undefined;
  })[];
}): Promise<boolean[]> {
  const { tx, observations } = options;
  const held = await selectStaged({ tx, keys: observations });
  const best = new Map<string, { value: string | undefined }>();
  for (const [index, { staged, value }] of held.entries()) {
    if (staged) {
      best.set(keyOf(observations[index]), { value });
    }
  }
  const changes = new Map<string, (typeof observations)[number]>();
  const stored = observations.map(observation => {
    const key = keyOf(observation);
    const { observedAt, value } = observation;
    const other = best.get(key);
    if (
      other &&
      (other.value === value ||
        rankOfReport({ observedAt, value: other.value }) >
          rankOfReport({ observedAt, value }))
    ) {
      return false;
    }
    best.set(key, observation);
    changes.set(key, observation);
    return true;
  });
  await upsertStaged({ tx, rows: Array.from(changes.values()) });
  return stored;
}

function keyOf(key: StagedKey): string {
  return `${key.sweepId} ${key.seriesId}`;
}
