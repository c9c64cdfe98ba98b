import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import {
  DaySpan,
  quarterOf,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { collectEffort, CountedPart } from '../engine/collectEffort';
import { JudgingPolicy } from '../engine/PolicyBook';
import { SquadCalendar } from '../engine/SquadCalendar';
import { AllocationSession } from './readBooks';

const QUARTERS = 4;

interface Given {
  days: number;
  persons: Set<number>;
}

/**
 * The squad that gave most days to each entity in the quarters that ended last, by equal split whatever its policy's method. Where the one that gave most is fewer
 * persons than the minimum, no other is named in its place.
 */
export async function mostActiveGroups(
  session: AllocationSession,
  entityRefs: readonly string[],
): Promise<Map<string, string>> {
  const { books, engine, tx } = session;
  const span = lastQuarters(books.asOf);
  if (!books.reduced.isRaw(span)) {
    return new Map();
  }
  const judges = new Map(
    [...books.squads].flatMap(([group]) => {
      const policy = books.policyAt(group)(span)?.policy;
      return policy ? [[group, byEqualSplit(policy)]] : [];
    }),
  );
  const wanted = new Set(entityRefs);
  const given = new Map<string, Map<string, Given>>();
  await collectEffort({
    tx,
    reader: engine.sources.reader,
    recording: books.recording,
    asOf: books.asOf,
    calendars: new Map(
      Array.from(judges, ([group, judge]) => [
        group,
        SquadCalendar.ofSpan(span, [judge]),
      ]),
    ),
    members: books.members,
    overrides: books.overrides,
    onPart: part => {
      const entityRef = entityOf(part);
      if (entityRef !== undefined && wanted.has(entityRef)) {
        const groups = given.get(entityRef) ?? new Map<string, Given>();
        given.set(entityRef, groups);
        addTo(groups, part);
      }
    },
  });
  return new Map(
    [...given].flatMap(([entityRef, groups]) => {
      const [group, { persons }] = [...groups].sort(byDays)[0];
      const minimum = judges.get(group)!.spec.minimumGroupSize;
      return persons.size >= minimum ? [[entityRef, group]] : [];
    }),
  );
}

function lastQuarters(asOf: number): DaySpan {
  const running = quarterOf(asOf);
  const end = running.end <= asOf + 1 ? running.end : running.start;
  let { start } = quarterOf(end - 1);
  for (let quarter = 1; quarter < QUARTERS; quarter++) {
    start = quarterOf(start - 1).start;
  }
  return { start, end };
}

function byEqualSplit(policy: JudgingPolicy): JudgingPolicy {
  return {
    ...policy,
    key: `${policy.key} equal-split`,
    spec: { ...policy.spec, method: 'equal-split' },
  };
}

/** A component that is named without a kind is a component. */
function entityOf({ attributes }: CountedPart): string | undefined {
  try {
    return stringifyEntityRef(
      parseEntityRef(attributes.component ?? '', {
        defaultKind: 'component',
        defaultNamespace: 'default',
      }),
    );
  } catch {
    return undefined;
  }
}

function addTo(groups: Map<string, Given>, part: CountedPart): void {
  const sum = groups.get(part.group) ?? { days: 0, persons: new Set() };
  groups.set(part.group, sum);
  sum.days += part.amount;
  sum.persons.add(part.personId);
}

function byDays(
  [leftGroup, left]: [string, Given],
  [rightGroup, right]: [string, Given],
): number {
  return right.days - left.days || (leftGroup < rightGroup ? -1 : 1);
}
