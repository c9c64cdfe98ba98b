import { GoalpostChange } from '../schema';
import { stableJson } from '../definitions';
import { isDay } from '../time';

const LONGEST = 200;

/**
 * The change of one field, in a list; empty where it says the same as before.
 *
 * `name`: what the field is called in the sentence
 * `kind`: what the kind begins with; it goes on `-raised` or `-lowered` of numbers, `-moved` of days, `-changed` of anything else
 * `words`: a value as people read it; as it is written unless given
 */
export function fieldChange<Value>(options: {
  path: string;
  name: string;
  kind: string;
  judges: boolean;
  before: Value;
  after: Value;
  words?: (value: NonNullable<Value>) => string;
}): GoalpostChange[] {
  const { path, name, kind, judges, before, after, words = written } = options;
  if (stableJson(before) === stableJson(after)) {
    return [];
  }
  const shown = (value: Value) =>
    value === undefined || value === null ? undefined : words(value);
  const from = shown(before);
  const to = shown(after);
  const verb = verbOf(before, after);
  return [
    {
      path,
      judges,
      kind: `${kind}-${verb}`,
      ...(from !== undefined && { before: from }),
      ...(to !== undefined && { after: to }),
      // A rule as JSON is no sentence: it stands in before and after.
      text:
        options.words || !isTree(after ?? before)
          ? `${name} ${verb} from ${from ?? 'none'} to ${to ?? 'none'}`
          : `${name} ${verb}`,
    },
  ];
}

function verbOf(before: unknown, after: unknown): string {
  if (isDay(before) && isDay(after)) {
    return 'moved';
  }
  if (typeof before === 'number' && typeof after === 'number') {
    return after > before ? 'raised' : 'lowered';
  }
  return 'changed';
}

function isTree(value: unknown): boolean {
  return typeof value === 'object';
}

function written(value: unknown): string {
  const text = typeof value === 'string' ? value : stableJson(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
