import { GroupOnDay } from '../../definitions';

/**
 * Which groups a report is about: all, or one and what is below it.
 */
export class Scope {
  static create(options: { groups: GroupOnDay[]; group?: string }): Scope {
    const { groups, group } = options;
    if (group === undefined) {
      return new Scope(undefined, undefined);
    }
    const below = new Set([group]);
    // Each round goes a level down; what is in a circle is met once.
    for (let size = 0; size < below.size;) {
      size = below.size;
      for (const { entityRef, parentRef } of groups) {
        if (parentRef !== undefined && below.has(parentRef)) {
          below.add(entityRef);
        }
      }
    }
    return new Scope(group, below);
  }

  private constructor(
    readonly group: string | undefined,
    private readonly below: ReadonlySet<string> | undefined,
  ) {}

  /** The groups of it; nothing where it is the whole organisation. */
  groups(): string[] | undefined {
    return this.below && Array.from(this.below);
  }

  /** Whether a group, or what it owns, is in it. What nobody owns is in the whole organisation alone. */
  has(group: string | undefined): boolean {
    return (
      this.below === undefined ||
      (group !== undefined && this.below.has(group.toLocaleLowerCase('en-US')))
    );
  }
}
