import { Band } from '../definitions';
import { measureWords } from './measureWords';

/** `20 % – 30 %` */
export function bandWords(band: Band): string {
  return [band.floor, band.ceiling]
    .map(value => measureWords({ value, unit: 'share' }))
    .join(' – ');
}
