import {
  ReportFormat,
  ReportSnapshot,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { renderReport } from '../renderReport';

/** Files of a report, whole, by name; those of every format unless some are given. */
export async function renderAll(
  snapshot: ReportSnapshot,
  formats?: ReportFormat[],
): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for (const { name, format, content } of renderReport(snapshot)) {
    if (formats && !formats.includes(format)) {
      continue;
    }
    const chunks: Uint8Array[] = [];
    for await (const chunk of content) {
      chunks.push(chunk);
    }
    files.set(name, Buffer.concat(chunks));
  }
  return files;
}
