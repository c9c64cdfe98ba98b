import {
  ReportFile,
  ReportFormat,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { StoredFile } from '../types';

interface FileRow {
  format: ReportFormat;
  name: string;
  media_type: string;
  size: number;
  hash: string;
}

/**
 * A frozen report's files without their bytes, in the order in which they were stored.
 */
export async function selectFiles(options: {
  tx: Knex;
  id: string;
}): Promise<ReportFile[]> {
  const rows: FileRow[] = await options
    .tx('report_files')
    .where('report_id', options.id)
    .orderBy('position')
    .select('format', 'name', 'media_type', 'size', 'hash');
  return rows.map(toFile);
}

/**
 * One file with its bytes; of a format with more than one, by name.
 */
export async function selectFile(options: {
  tx: Knex;
  id: string;
  format: ReportFormat;
  name?: string;
}): Promise<StoredFile | undefined> {
  const { tx, id, format, name } = options;
  const row: (FileRow & { bytes: Buffer }) | undefined = await tx(
    'report_files',
  )
    .where({ report_id: id, format, ...(name !== undefined && { name }) })
    .orderBy('position')
    .first();
  return row && { ...toFile(row), bytes: Buffer.from(row.bytes) };
}

function toFile({ media_type: mediaType, ...row }: FileRow): ReportFile {
  const { format, name, size, hash } = row;
  return { format, name, mediaType, size, hash };
}
