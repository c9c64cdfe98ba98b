import { LevelTally } from '../operations/tallyLevelChanges';

/**
 * Changes of many entities, those that are alike added up.
 */
export class LevelTallies {
  static create(): LevelTallies {
    return new LevelTallies();
  }

  private readonly tallies = new Map<string, LevelTally>();

  private constructor() {}

  add(tallies: readonly LevelTally[]): void {
    for (const tally of tallies) {
      const { day, revisionId, level, count } = tally;
      const key = `${day} ${revisionId} ${level}`;
      const known = this.tallies.get(key);
      if (known) {
        known.count += count;
      } else {
        this.tallies.set(key, tally);
      }
    }
  }

  all(): LevelTally[] {
    return Array.from(this.tallies.values());
  }
}
