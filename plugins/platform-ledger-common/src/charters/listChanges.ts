import { GoalpostChange } from '../schema';
/**
 * What was added to a list and what was removed from it; its order says nothing.
 *
 * `noun`: what an entry is called, which the kind begins with too: `scorecard-added`
 */
export function listChanges(options: {
  path: string;
  noun: string;
  judges: boolean;
  before: readonly string[];
  after: readonly string[];
}): GoalpostChange[] {
  const { path, noun, judges, before, after } = options;
  const kind = noun.replaceAll(' ', '-');
  return [
    ...after
      .filter(entry => !before.includes(entry))
      .map(entry => ({
        path: `${path}[${entry}]`,
        judges,
        kind: `${kind}-added`,
        after: entry,
        text: `${noun} ${entry} added`,
      })),
    ...before
      .filter(entry => !after.includes(entry))
      .map(entry => ({
        path: `${path}[${entry}]`,
        judges,
        kind: `${kind}-removed`,
        before: entry,
        text: `${noun} ${entry} removed`,
      })),
  ];
}
