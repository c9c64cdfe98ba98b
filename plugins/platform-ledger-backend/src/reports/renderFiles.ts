import { createHash } from 'node:crypto';
import { ReportSnapshot } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { RenderReport } from './ReportRenderer';
import { StoredFile } from './types';

/**
 * Renders every file of a report, one after the other.
 */
export async function renderFiles(
  render: RenderReport,
  snapshot: ReportSnapshot,
): Promise<StoredFile[]> {
  const files: StoredFile[] = [];
  for (const { format, name, mediaType, content } of render(snapshot)) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of content) {
      chunks.push(chunk);
    }
    const bytes = Buffer.concat(chunks);
    files.push({
      format,
      name,
      mediaType,
      size: bytes.length,
      hash: sha256(bytes),
      bytes,
    });
  }
  return files;
}

/** In hexadecimal digits. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
