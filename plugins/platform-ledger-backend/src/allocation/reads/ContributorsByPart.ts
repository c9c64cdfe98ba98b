import { PLATFORM } from './judgeFigures';

/**
 * Who contributed to a squad's platform share, and who to the rest.
 */
export class ContributorsByPart {
  static create(): ContributorsByPart {
    return new ContributorsByPart();
  }

  private readonly persons = new Map<string, Set<number>>();

  private constructor() {}

  add(part: { group: string; category: string; personId: number }): void {
    const key = keyOf(part.group, part.category === PLATFORM);
    const persons = this.persons.get(key) ?? new Set<number>();
    this.persons.set(key, persons.add(part.personId));
  }

  /** Nobody, or enough, on either side. */
  isEnough(group: string, minimum: number): boolean {
    return [true, false].every(platform => {
      const size = this.persons.get(keyOf(group, platform))?.size ?? 0;
      return size === 0 || size >= minimum;
    });
  }
}

function keyOf(group: string, platform: boolean): string {
  return `${group} ${platform}`;
}
