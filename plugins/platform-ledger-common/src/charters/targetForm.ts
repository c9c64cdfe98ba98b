import { CriterionTarget } from '../definitions';

/** A target as the one word and number that it is made of. */
export function targetForm(target: CriterionTarget): {
  form: string;
  value: number;
} {
  const [[form, value]] = Object.entries(target);
  return { form, value };
}
