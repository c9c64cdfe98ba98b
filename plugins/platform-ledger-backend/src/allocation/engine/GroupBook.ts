import { evaluateFilterPredicate } from '@backstage/filter-predicates';
import { DaySpan } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { EntityVersion } from '../../definitions';
import { JudgingPolicy, PolicyOnDay } from './PolicyBook';

/** Groups of a span of days by reference, without those in a circle or under one. */
export interface GroupsOfSpan {
  groups: ReadonlyMap<string, EntityVersion>;
  /** A circle of the hierarchy in words, one for each. */
  circles: string[];
}

/** The policy of a group. */
export interface PolicyOfGroup extends PolicyOnDay {
  /** The policy matches the group itself and not merely one above it. */
  direct: boolean;
}

/**
 * The hierarchy of groups over time, as known at a recording.
 */
export class GroupBook {
  static create(versions: EntityVersion[]): GroupBook {
    const byRef = new Map<string, EntityVersion[]>();
    for (const version of versions) {
      const known = byRef.get(version.entityRef) ?? [];
      known.push(version);
      byRef.set(version.entityRef, known);
    }
    return new GroupBook(byRef);
  }

  private readonly spans = new Map<string, GroupsOfSpan>();
  private readonly matches = new Map<EntityVersion, Map<string, boolean>>();

  private constructor(
    private readonly versions: ReadonlyMap<string, EntityVersion[]>,
  ) {}

  /** Every group that there was on any day of a span, as it was last in it. */
  during(span: DaySpan): GroupsOfSpan {
    const key = `${span.start} ${span.end}`;
    const known = this.spans.get(key);
    if (known) {
      return known;
    }
    const groups = new Map<string, EntityVersion>();
    for (const [ref, versions] of this.versions) {
      const version = versions.findLast(
        ({ present, fromDay, toDay }) =>
          present && fromDay < span.end && span.start < toDay,
      );
      if (version) {
        groups.set(ref, version);
      }
    }
    const found = withoutCircles(groups);
    this.spans.set(key, found);
    return found;
  }

  /** Groups that there ever were. */
  refs(): string[] {
    return Array.from(this.versions.keys());
  }

  /**
   * The nearest policy up the hierarchy. Where several match the same group, the one whose owner is nearest above the group, then the first by
   * reference.
   */
  policyOf(options: {
    group: string;
    span: DaySpan;
    policies: PolicyOnDay[];
  }): PolicyOfGroup | undefined {
    const { group, span, policies } = options;
    const { groups } = this.during(span);
    const line = lineOf(group, groups);
    for (const version of line) {
      const matching = policies
        .filter(({ policy }) => this.applies(policy, version))
        .sort(
          (left, right) =>
            ownerDistance(left.policy, line) -
              ownerDistance(right.policy, line) ||
            (left.policy.entityRef < right.policy.entityRef ? -1 : 1),
        );
      if (matching.length > 0) {
        return { ...matching[0], direct: version.entityRef === group };
      }
    }
    return undefined;
  }

  private applies(policy: JudgingPolicy, version: EntityVersion): boolean {
    const known = this.matches.get(version) ?? new Map<string, boolean>();
    this.matches.set(version, known);
    const applies =
      known.get(policy.key) ??
      evaluateFilterPredicate(policy.spec.appliesTo, {
        kind: version.kind,
        ...version.attributes,
      });
    known.set(policy.key, applies);
    return applies;
  }
}

/** The group and those above it, nearest first. */
function lineOf(
  group: string,
  groups: ReadonlyMap<string, EntityVersion>,
): EntityVersion[] {
  const line: EntityVersion[] = [];
  for (
    let version = groups.get(group);
    version;
    version = groups.get(version.parentRef ?? '')
  ) {
    line.push(version);
  }
  return line;
}

function ownerDistance(policy: JudgingPolicy, line: EntityVersion[]): number {
  const distance = line.findIndex(
    ({ entityRef }) => entityRef === policy.spec.owner,
  );
  return distance < 0 ? Number.MAX_SAFE_INTEGER : distance;
}

function withoutCircles(
  groups: ReadonlyMap<string, EntityVersion>,
): GroupsOfSpan {
  const sound = new Map<string, EntityVersion>();
  const circles = new Map<string, string>();
  for (const [ref, version] of groups) {
    const way: string[] = [];
    let at: string | undefined = ref;
    while (at !== undefined && !way.includes(at)) {
      way.push(at);
      at = groups.get(at)?.parentRef;
    }
    if (at === undefined) {
      sound.set(ref, version);
    } else {
      const circle = way.slice(way.indexOf(at));
      const first = [...circle].sort()[0];
      const turn = circle.indexOf(first);
      const turned = [...circle.slice(turn), ...circle.slice(0, turn), first];
      circles.set(first, turned.join(' -> '));
    }
  }
  return {
    groups: sound,
    circles: [...circles.values()].map(
      circle =>
        `The hierarchy of groups has a circle: ${circle}. Groups in it and under it are not assessed`,
    ),
  };
}
