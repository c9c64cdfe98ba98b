import { DayNumber } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { toBoolean } from '../../database';
import { Decided } from '../decisions/types';

export interface StoredWriting extends Omit<Decided, 'recordedAt'> {
  workId: string;
  group: string;
  entityRef?: string;
  days: number;
  writtenOn: DayNumber;
  link?: string;
  retiredOn?: DayNumber;
}

export interface StoredNamedWork extends Decided {
  name: string;
  description: string;
  illustration: boolean;
  /** By day. */
  writings: StoredWriting[];
  /** The writing that all squads share. */
  sharedId?: string;
}

interface WorkRow {
  id: string;
  name: string;
  description: string;
  illustration: unknown;
  author: string;
  recording: number;
  recorded_at: string;
}

interface WritingRow {
  id: string;
  work_id: string;
  ref: string;
  entity_ref: string | null;
  days: number;
  written_day: number;
  link: string | null;
  retired_day: number | null;
  author: string;
  recording: number;
}

/**
 * Named work with its writings as recorded by a recording, by name.
 */
export async function selectNamedWork(options: {
  tx: Knex;
  recording: number;
}): Promise<StoredNamedWork[]> {
  const { tx, recording } = options;
  const works: WorkRow[] = await tx('named_work as w')
    .join('recordings as r', 'r.id', 'w.recording')
    .where('w.recording', '<=', recording)
    .select('w.*', 'r.recorded_at')
    .orderBy(['w.name', 'w.id']);
  const writings: WritingRow[] = await tx('named_work_writings as w')
    .join('entities as e', 'e.id', 'w.group_id')
    .leftJoin('named_work_retirements as t', on =>
      on.on('t.writing_id', 'w.id').andOnVal('t.recording', '<=', recording),
    )
    .where('w.recording', '<=', recording)
    .select('w.*', 'e.ref', 't.retired_day')
    .orderBy(['w.written_day', 'w.recording', 'w.id']);
  const shares: { work_id: string; writing_id: string }[] = await tx(
    'named_work_shares',
  )
    .where('recording', '<=', recording)
    .select('work_id', 'writing_id')
    .orderBy('recording');
  const shared = new Map(
    shares.map(({ work_id, writing_id }) => [work_id, writing_id]),
  );
  return works.map(row => ({
    id: row.id,
    name: row.name,
    description: row.description,
    illustration: toBoolean(row.illustration),
    author: row.author,
    recording: row.recording,
    recordedAt: row.recorded_at,
    sharedId: shared.get(row.id),
    writings: writings
      .filter(({ work_id }) => work_id === row.id)
      .map(toWriting),
  }));
}

function toWriting(row: WritingRow): StoredWriting {
  return {
    id: row.id,
    workId: row.work_id,
    group: row.ref,
    entityRef: row.entity_ref ?? undefined,
    days: row.days,
    writtenOn: row.written_day,
    link: row.link ?? undefined,
    retiredOn: row.retired_day ?? undefined,
    author: row.author,
    recording: row.recording,
  };
}
