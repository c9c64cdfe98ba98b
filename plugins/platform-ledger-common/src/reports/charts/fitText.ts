import { CHART_TEXT_SIZE } from './Chart';

const NARROW = /[\s.,:;'’|!iljtfrI()[\]-]/;
const WIDE = /[MWmw@%—…&]/;

/**
 * About how wide a text is in a chart, in points. Rather too much than too little: no font is asked, so that a chart is the same everywhere.
 */
export function textWidth(text: string): number {
  let ems = 0;
  for (const sign of text) {
    ems += widthOf(sign);
  }
  return ems * CHART_TEXT_SIZE;
}

/** A text that fits, shortened at its end where it has to be. */
export function fitText(text: string, width: number): string {
  if (textWidth(text) <= width) {
    return text;
  }
  const signs = [...text];
  while (signs.length > 0 && textWidth(`${signs.join('')}…`) > width) {
    signs.pop();
  }
  return `${signs.join('').trimEnd()}…`;
}

function widthOf(sign: string): number {
  if (sign > '\u2e7f') {
    return 1.05;
  }
  if (NARROW.test(sign)) {
    return 0.34;
  }
  if (WIDE.test(sign)) {
    return 0.9;
  }
  return sign === sign.toLowerCase() ? 0.54 : 0.66;
}
