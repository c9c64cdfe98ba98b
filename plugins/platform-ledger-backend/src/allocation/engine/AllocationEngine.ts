import {
  DayNumber,
  DaySpan,
  dayOf,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { Clock } from '../../database';
import { DefinitionStore, EntityDirectory } from '../../definitions';
import { Decisions } from '../decisions/types';
import { selectDecisions } from '../operations/selectDecisions';
import { selectLatestRelevantRecording } from '../operations/selectLatestRelevantRecording';
import { ActivityReader, PersonState } from '../types';
import { AllocationBooks } from './AllocationBooks';
import { CapacityBook } from './CapacityBook';
import { collectEffort } from './collectEffort';
import { Disclosures } from './Disclosures';
import { FrozenBalances } from './FrozenBalances';
import { GroupBook } from './GroupBook';
import { PlatformTeam, platformTeams } from './platformTeams';
import { PolicyBook } from './PolicyBook';
import { PolicyAt, SquadCalendar } from './SquadCalendar';

/** Page views come again and again; books of so many days and recordings stay in memory. */
const KEPT = 4;

/** Longest quarter, so that the capacity of the next one is at hand. */
const NEXT_QUARTER_DAYS = 93;

/** What the engine reads from. */
export interface AllocationSources {
  reader: ActivityReader;
  directory: EntityDirectory;
  definitions: DefinitionStore;
  frozen: FrozenBalances;
  clock: Clock;
}

/** The two clocks, and the snapshot to read in. */
export interface BooksQuery {
  tx: Knex.Transaction;
  asOf: DayNumber;
  recording: number;
}

/** Policies, groups and platform teams as recorded by a recording. */
export interface KnownPolicies {
  policies: PolicyBook;
  groups: GroupBook;
  policyAt: (group: string) => PolicyAt;
  teamsOn: (day: DayNumber) => PlatformTeam[];
}

/**
 * Computes the books of allocation from what is stored: a constant number of statements, and no state of record. Books that nothing recorded since
 * could have changed are handed out again.
 */
export class AllocationEngine {
  static create(sources: AllocationSources): AllocationEngine {
    return new AllocationEngine(sources);
  }

  private readonly kept = new Map<string, Promise<AllocationBooks>>();

  private constructor(readonly sources: AllocationSources) {}

  async load(query: BooksQuery): Promise<AllocationBooks> {
    const recording = await selectLatestRelevantRecording(query);
    const today = toDayNumber(dayOf(this.sources.clock.now()));
    const key = `${query.asOf} ${recording} ${today}`;
    const books =
      this.kept.get(key) ?? this.compute({ ...query, recording, today });
    this.kept.delete(key);
    this.kept.set(key, books);
    books.catch(() => this.kept.delete(key));
    if (this.kept.size > KEPT) {
      this.kept.delete(this.kept.keys().next().value!);
    }
    return books;
  }

  async loadPolicies(options: {
    tx: Knex;
    recording: number;
  }): Promise<KnownPolicies> {
    const { directory, definitions } = this.sources;
    const policies = PolicyBook.create(
      await definitions.list({ ...options, kind: 'AllocationPolicy' }),
    );
    const charters = await definitions.list({ ...options, kind: 'Charter' });
    const groups = GroupBook.create(await directory.listGroupVersions(options));
    return {
      policies,
      groups,
      policyAt: policiesOf({ groups, policies }),
      teamsOn: day => platformTeams(charters, day),
    };
  }

  private async compute(
    query: BooksQuery & { today: DayNumber },
  ): Promise<AllocationBooks> {
    const { tx, asOf, recording, today } = query;
    const { reader, frozen } = this.sources;
    const known = await this.loadPolicies({ tx, recording });
    const { policies, groups, policyAt, teamsOn } = known;
    const decisions = await selectDecisions({ tx, recording });
    const window = windowOf({
      range: await reader.readActivityRange({ tx, recording }),
      decisions,
      asOf,
    });
    const persons = window
      ? await reader.loadCapacity({
          tx,
          recording,
          from: window.start - 7,
          to: window.end + NEXT_QUARTER_DAYS,
        })
      : new Map<number, PersonState>();
    const calendars = window
      ? calendarsOf({ groups, policyAt, window, persons, decisions })
      : new Map<string, SquadCalendar>();
    const overrides = new Map(
      decisions.overrides.flatMap(({ item, category }) =>
        category === undefined ? [] : [[item, category]],
      ),
    );
    const { cells, unmatched } = await collectEffort({
      tx,
      reader,
      recording,
      asOf,
      calendars,
      persons,
      overrides,
    });
    return {
      asOf,
      recording,
      today,
      window,
      groups,
      policies,
      policyAt,
      squads: cells,
      disclosures: Disclosures.create({ cells, groups, today }),
      capacity: CapacityBook.create({
        span: {
          start: window?.start ?? asOf,
          end: (window?.end ?? asOf) + NEXT_QUARTER_DAYS,
        },
        persons: persons.values(),
        groups: new Set(calendars.keys()),
      }),
      persons,
      decisions,
      overrides,
      platformTeams: teamsOn(asOf),
      frozen: await frozen.latest({ tx, asOf, recording }),
      unmatchedPersons: unmatched,
    };
  }
}

/** From the first evidence to the end of the quarter that the day lies in. */
function windowOf(options: {
  range: { from: string } | undefined;
  decisions: Decisions;
  asOf: DayNumber;
}): DaySpan | undefined {
  const { range, decisions, asOf } = options;
  const firsts = [
    ...(range ? [toDayNumber(range.from)] : []),
    ...decisions.checkIns.map(({ from }) => from),
  ];
  const start = firsts.reduce((first, day) => Math.min(first, day), Infinity);
  return start <= asOf ? { start, end: asOf + 1 } : undefined;
}

function policiesOf(options: {
  groups: GroupBook;
  policies: PolicyBook;
}): (group: string) => PolicyAt {
  const { groups, policies } = options;
  return group => span =>
    groups.policyOf({ group, span, policies: policies.on(span.start) });
}

/** Of groups that a policy applies to. One that only a group above it has makes a squad of groups that somebody is in. */
function calendarsOf(options: {
  groups: GroupBook;
  policyAt: (group: string) => PolicyAt;
  window: DaySpan;
  persons: ReadonlyMap<number, PersonState>;
  decisions: Decisions;
}): Map<string, SquadCalendar> {
  const { groups, policyAt, window, persons, decisions } = options;
  const peopled = new Set(decisions.checkIns.map(({ group }) => group));
  for (const { memberships } of persons.values()) {
    for (const { group } of memberships) {
      peopled.add(group);
    }
  }
  const calendars = new Map<string, SquadCalendar>();
  for (const group of groups.refs()) {
    const policyOf = policyAt(group);
    const calendar = SquadCalendar.create({
      from: window.start,
      to: window.end,
      policyAt: span => {
        const force = policyOf(span);
        return force?.direct || peopled.has(group) ? force : undefined;
      },
    });
    if (calendar.quarters.length > 0) {
      calendars.set(group, calendar);
    }
  }
  return calendars;
}
