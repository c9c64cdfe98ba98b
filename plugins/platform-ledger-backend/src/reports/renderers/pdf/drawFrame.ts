import {
  displayText,
  scopeWords,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { RenderInput } from '../RenderInput';
import { PAGE } from './pageGeometry';
import { PdfCanvas } from './PdfCanvas';
import { TEXT_STYLES } from './TextStyle';
import { TypeSetter } from './TypeSetter';

const HASH_DIGITS = 12;
const SIDE = 200;

/** What stands around the text of a page: title and state above, but not on the first page; audience, snapshot and page number below. */
export function drawFrame(
  options: RenderInput & {
    canvas: PdfCanvas;
    setter: TypeSetter;
    page: number;
    pages: number;
  },
): void {
  const { snapshot, words, hash, canvas, setter, page, pages } = options;
  const scope = scopeWords(snapshot, words);
  const isDraft = snapshot.state === 'draft';
  canvas.artifact(() => {
    if (page > 1) {
      side('left', PAGE.headerBaseline, displayText(snapshot.title));
      side(
        'right',
        PAGE.headerBaseline,
        isDraft ? `${words.t('report.draft')} · ${scope}` : scope,
      );
    }
    side(
      'left',
      PAGE.footerBaseline,
      [
        words.t('report.audience', {
          audience: displayText(snapshot.audience),
        }),
        words.t('report.snapshot', { hash: hash.slice(0, HASH_DIGITS) }),
      ].join(' · '),
    );
    side('right', PAGE.footerBaseline, words.t('report.page', { page, pages }));
  });

  function side(edge: 'left' | 'right', baseline: number, text: string) {
    const style = TEXT_STYLES.frame;
    const width = edge === 'right' ? SIDE : PAGE.textWidth - SIDE - 12;
    const [line] = setter.lines({ text, style, width, most: 1 });
    if (!line) {
      return;
    }
    const start =
      edge === 'right' ? PAGE.left + PAGE.textWidth - line.width : PAGE.left;
    for (const run of line.runs) {
      canvas.text({ ...run, x: start + run.x, baseline, ink: style.ink });
    }
  }
}
