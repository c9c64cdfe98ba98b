import { ReportSnapshot } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { renderReport } from '../renderReport';

/** Every file of a report, whole, by its name. */
export async function renderAll(
  snapshot: ReportSnapshot,
): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for (const { name, content } of renderReport(snapshot)) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of content) {
      chunks.push(chunk);
    }
    files.set(name, Buffer.concat(chunks));
  }
  return files;
}
