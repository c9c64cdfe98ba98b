import {
  DayNumber,
  dayOf,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { Clock, LATEST_RECORDING } from '../../database';
import { DefinitionStore, EntityDirectory } from '../../definitions';
import { selectLaterContributing } from '../operations/selectLaterContributing';
import { selectLatestRelevantRecording } from '../operations/selectLatestRelevantRecording';
import { ActivityReader, PersonState } from '../types';
import { addReducedEffort } from './addReducedEffort';
import { AllocationBooks } from './AllocationBooks';
import { loadFrame, PLANNED_DAYS } from './AllocationFrame';
import { CapacityBook } from './CapacityBook';
import { collectEffort } from './collectEffort';
import { Disclosures } from './Disclosures';
import { FrozenBalances } from './FrozenBalances';
import { KnownPolicies, loadPolicies, policiesOf } from './KnownPolicies';

/** Page views come again and again; books of so many days and recordings stay in memory. */
const KEPT = 4;

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
  /** The group whose reports' frozen balances ledgers open from; those of the whole organisation unless given. */
  scope?: string;
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
    const disclosing = await selectLaterContributing(query);
    const today = toDayNumber(dayOf(this.sources.clock.now()));
    const known =
      query.policiesOn === undefined
        ? undefined
        : (query.known ?? (await this.loadPolicies({ ...query, recording })));
    const pinned = known?.policies.keyOn(query.policiesOn!) ?? '';
    const key = `${query.asOf} ${recording} ${disclosing} ${today} ${query.scope ?? ''} ${pinned}`;
    const books =
      this.kept.get(key) ??
      this.computeWithin({ ...query, recording, disclosing, today, known });
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
    return loadPolicies({ ...this.sources, ...options });
  }

  /**
   * What the policies in force hide is hidden under pinned ones too, and what is hidden by now is hidden as recorded earlier: otherwise the difference of two
   * answers would give it back.
   */
  private async computeWithin(
    query: BooksQuery & {
      disclosing: number | undefined;
      today: DayNumber;
      known?: KnownPolicies;
    },
  ): Promise<AllocationBooks> {
    const { tx, asOf, disclosing, known, scope } = query;
    if (!known && disclosing === undefined) {
      return this.compute(query);
    }
    const recording = known ? query.recording : LATEST_RECORDING;
    const within = await this.load({ tx, asOf, recording, scope });
    return { ...(await this.compute(query)), within };
  }

  private async compute(
    query: BooksQuery & { today: DayNumber; known?: KnownPolicies },
  ): Promise<AllocationBooks> {
    const { tx, asOf, recording, today, policiesOn, scope } = query;
    const { reader, frozen } = this.sources;
    const known = query.known ?? (await this.loadPolicies({ tx, recording }));
    const { policies, groups, teamsOn } = known;
    const policyAt =
      policiesOn === undefined
        ? known.policyAt
        : policiesOf({ groups, policies, policiesOn });
    const frame = await loadFrame({ ...query, reader, known, policyAt });
    const { window, calendars, members, persons, reduced } = frame;
    const { cells, unknownPersons } = await collectEffort({
      ...frame,
      tx,
      reader,
      recording,
      asOf,
    });
    if (!reduced.isNothing()) {
      await addReducedEffort({ ...query, reader, reduced, cells });
    }
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
          end: (window?.end ?? asOf) + PLANNED_DAYS,
        },
        persons: members.values(),
        groups: new Set(calendars.keys()),
      }),
      persons,
      members,
      decisions: frame.decisions,
      overrides: frame.overrides,
      reduced,
      platformTeams: teamsOn(asOf),
      frozen: await frozen.latest({ tx, asOf, recording, scope }),
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
