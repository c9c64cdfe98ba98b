import { GroupOnDay } from '../../definitions';
import { ReadSession } from './ReadSession';

/**
 * The hierarchy of groups on a day. A circle in it is walked once.
 */
export class GroupTree {
  static create(groups: GroupOnDay[]): GroupTree {
    return new GroupTree(
      new Map(groups.map(group => [group.entityRef, group])),
    );
  }

  private constructor(
    private readonly groups: ReadonlyMap<string, GroupOnDay>,
  ) {}

  get(entityRef: string): GroupOnDay | undefined {
    return this.groups.get(entityRef);
  }

  /** The group itself and all above it, nearest first. */
  withAncestors(entityRef: string): string[] {
    const refs = new Set<string>();
    let ref: string | undefined = entityRef;
    while (ref !== undefined && !refs.has(ref)) {
      refs.add(ref);
      ref = this.groups.get(ref)?.parentRef;
    }
    return Array.from(refs);
  }

  /** The group itself and all below it. */
  withDescendants(entityRef: string): string[] {
    return [
      entityRef,
      ...Array.from(this.groups.keys()).filter(
        ref => ref !== entityRef && this.withAncestors(ref).includes(entityRef),
      ),
    ];
  }
}

/** The groups whose entities count as those of a group on the session's day: itself and all below it. Nothing where none is given. */
export async function ownersIn(
  session: ReadSession,
  group: string | undefined,
): Promise<string[] | undefined> {
  if (group === undefined) {
    return undefined;
  }
  const groups = await session.sources.directory.listGroups(session);
  return GroupTree.create(groups).withDescendants(group);
}
