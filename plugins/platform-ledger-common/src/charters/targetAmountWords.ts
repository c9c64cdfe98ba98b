import { measureWords } from './measureWords';

/**
 * What a target comes to, in words: `80 %`, `an increase by 20 points`, `a decrease by 30 %`.
 */
export function targetAmountWords(options: {
  form: string;
  value: number;
  unit?: string;
}): string {
  const { form, value, unit } = options;
  switch (form) {
    case 'increaseBy':
      return `an increase by ${measureWords({ value, unit, difference: true })}`;
    case 'decreaseByPercent':
      return `a decrease by ${measureWords({ value })} %`;
    default:
      return measureWords({ value, unit });
  }
}
