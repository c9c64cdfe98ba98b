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
import { membersOfSquads, squadDays } from './membersOfSquads';
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
  /** Every period is judged by the policies in force on this day; each by those in force at its start unless given. */
  policiesOn?: DayNumber;
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

  /** `known`: policies as recorded by the recording, where the caller has them already. */
  async load(
    query: BooksQuery & { known?: KnownPolicies },
  ): Promise<AllocationBooks> {
    const recording = await selectLatestRelevantRecording(query);
    const today = toDayNumber(dayOf(this.sources.clock.now()));
    const known =
      query.policiesOn === undefined
        ? undefined
        : (query.known ?? (await this.loadPolicies({ ...query, recording })));
    const pinned = known?.policies.keyOn(query.policiesOn!) ?? '';
    const key = `${query.asOf} ${recording} ${today} ${pinned}`;
    const books =
      this.kept.get(key) ??
      (known
        ? this.computePinned({ ...query, recording, today, known })
        : this.compute({ ...query, recording, today }));
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

  private async computePinned(
    query: BooksQuery & { today: DayNumber; known: KnownPolicies },
  ): Promise<AllocationBooks> {
    const within = await this.load({ ...query, policiesOn: undefined });
    return { ...(await this.compute(query)), within };
  }

  private async compute(
    query: BooksQuery & { today: DayNumber; known?: KnownPolicies },
  ): Promise<AllocationBooks> {
    const { tx, asOf, recording, today, policiesOn } = query;
    const { reader, frozen } = this.sources;
    const known = query.known ?? (await this.loadPolicies({ tx, recording }));
    const { policies, groups, teamsOn } = known;
    const policyAt =
      policiesOn === undefined
        ? known.policyAt
        : policiesOf({ groups, policies, policiesOn });
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
    const members = window
      ? membersOfSquads(persons, squadDays(calendars, window))
      : persons;
    const overrides = new Map(
      decisions.overrides.flatMap(({ item, category }) =>
        category === undefined ? [] : [[item, category]],
      ),
    );
    const { cells, unknownPersons } = await collectEffort({
      tx,
      reader,
      recording,
      asOf,
      calendars,
      members,
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
        persons: members.values(),
        groups: new Set(calendars.keys()),
      }),
      persons,
      members,
      decisions,
      overrides,
      platformTeams: teamsOn(asOf),
      frozen: await frozen.latest({ tx, asOf, recording }),
      unmatchedPersons: unknownPersons.filter(id => !isMember(persons, id))
        .length,
      personsOutsideSquads: unknownPersons.filter(id => isMember(persons, id))
        .length,
    };
  }
}

function isMember(
  persons: ReadonlyMap<number, PersonState>,
  personId: number,
): boolean {
  return (persons.get(personId)?.memberships.length ?? 0) > 0;
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
  policiesOn?: DayNumber;
}): (group: string) => PolicyAt {
  const { groups, policies, policiesOn } = options;
  return group => span =>
    groups.policyOf({
      group,
      span,
      policies: policies.on(policiesOn ?? span.start),
    });
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
