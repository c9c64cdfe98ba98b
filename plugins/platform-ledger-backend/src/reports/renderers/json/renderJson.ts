import { RenderInput } from '../RenderInput';
import { toChunks } from '../toChunks';
import { canonicalJson } from './canonicalJson';

/** The snapshot itself, in its canonical text: its hash is the file's. */
export function renderJson({ snapshot }: RenderInput): Iterable<Buffer> {
  return toChunks(canonicalJson(snapshot));
}
