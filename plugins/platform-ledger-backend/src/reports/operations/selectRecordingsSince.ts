import { Knex } from 'knex';

/** Something that was recorded. */
export interface NewRecording {
  kind: string;
  recordedAt: string;
}

/**
 * The first and the last recording of each kind behind one and up to another, in order: the number of rows grows with kinds, not with recordings.
 */
export async function selectRecordingsSince(options: {
  tx: Knex;
  after: number;
  upTo: number;
}): Promise<NewRecording[]> {
  const { tx, after, upTo } = options;
  const rows: { kind: string; first: string; last: string }[] = await tx(
    'recordings',
  )
    .where('id', '>', after)
    .where('id', '<=', upTo)
    .groupBy('kind')
    .select('kind')
    .min({ first: 'recorded_at' })
    .max({ last: 'recorded_at' });
  return rows
    .flatMap(({ kind, first, last }) =>
      first === last
        ? [{ kind, recordedAt: first }]
        : [
            { kind, recordedAt: first },
            { kind, recordedAt: last },
          ],
    )
    .sort((left, right) => (left.recordedAt < right.recordedAt ? -1 : 1));
}
