import {
  ReportComment,
  ReportSection,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';

/** A note on a section before freezing. */
export interface CommentaryRow {
  id: string;
  section: ReportSection;
  text: string;
  author: string;
  recordedAt: string;
}

/**
 * The notes that hold: the latest of each section, none where the latest is empty.
 */
export async function selectCommentary(options: {
  tx: Knex;
  id: string;
}): Promise<CommentaryRow[]> {
  const { tx, id } = options;
  const rows: (Omit<CommentaryRow, 'recordedAt'> & { recorded_at: string })[] =
    await tx('report_commentary as t')
      .join('recordings as c', 'c.id', 't.recording')
      .where('t.report_id', id)
      .orderBy('t.recording')
      .select('t.id', 't.section', 't.text', 't.author', 'c.recorded_at');
  const latest = new Map(rows.map(row => [row.section, row]));
  return [...latest.values()]
    .filter(({ text }) => text !== '')
    .map(({ recorded_at: recordedAt, ...row }) => ({ ...row, recordedAt }));
}

/** Keeps a note; an empty one takes the earlier back. */
export async function insertCommentary(options: {
  tx: Knex.Transaction;
  row: {
    id: string;
    report_id: string;
    section: ReportSection;
    text: string;
    author: string;
    recording: number;
  };
}): Promise<void> {
  await options.tx('report_commentary').insert(options.row);
}

/** What was said after freezing, in order. */
export async function selectComments(options: {
  tx: Knex;
  id: string;
}): Promise<ReportComment[]> {
  const { tx, id } = options;
  const rows = await tx('report_comments as t')
    .join('recordings as c', 'c.id', 't.recording')
    .where('t.report_id', id)
    .orderBy('t.recording')
    .select('t.id', 't.section', 't.text', 't.author', 'c.recorded_at');
  return rows.map(({ id: comment, section, text, author, recorded_at }) => ({
    id: comment,
    ...(section !== null && { section }),
    text,
    author,
    recordedAt: recorded_at,
  }));
}

/** Says something of a frozen report. */
export async function insertComment(options: {
  tx: Knex.Transaction;
  row: {
    id: string;
    report_id: string;
    section?: ReportSection;
    text: string;
    author: string;
    recording: number;
  };
}): Promise<void> {
  await options.tx('report_comments').insert(options.row);
}
