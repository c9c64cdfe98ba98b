import { randomUUID } from 'node:crypto';
import { NotFoundError } from '@backstage/errors';
import {
  DayNumber,
  dayOf,
  fieldError,
  fieldErrors,
  fromDayNumber,
  isDay,
  toDayNumber,
  tradeOffStates,
  writeOffProblem,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { LATEST_RECORDING, LedgerDatabase, Recording } from '../../database';
import { AllocationEngine } from '../engine/AllocationEngine';
import { PolicyOfGroup } from '../engine/GroupBook';
import { KnownPolicies } from '../engine/KnownPolicies';
import { isTeamOn } from '../engine/platformTeams';
import { selectIsItem } from '../operations/selectIsItem';
import { toCheckIn, toTradeOff } from '../reads/decisionsOf';
import { ledgerOf } from '../reads/ledgerOf';
import { squadIn } from '../reads/readSquad';
import { AllocationDecisions } from './AllocationDecisions';
import { checkInProblem, COMMON_CATEGORIES } from './checkInProblem';
import { isClamped } from './isClamped';
import { readDeclaredDay } from './readDeclaredDay';

type Call<Name extends keyof AllocationDecisions> = Parameters<
  AllocationDecisions[Name]
>[0];

/**
 * Decisions in the ledger's database. Each is checked behind the ledger's lock, against what it is recorded beside.
 */
export class DatabaseAllocationDecisions implements AllocationDecisions {
  static create(options: {
    ledger: LedgerDatabase;
    engine: AllocationEngine;
  }): AllocationDecisions {
    return new DatabaseAllocationDecisions(options.ledger, options.engine);
  }

  private constructor(
    private readonly ledger: LedgerDatabase,
    private readonly engine: AllocationEngine,
  ) {}

  async checkIn({ group, author, checkIn }: Call<'checkIn'>) {
    return this.ledger.record('check-in', async (tx, recording) => {
      const known = await this.engine.loadPolicies({
        tx,
        recording: recording.id,
      });
      const day = isDay(checkIn.sprint)
        ? toDayNumber(checkIn.sprint)
        : this.today();
      const { policy } = policyOn({ known, group, day });
      const found = checkInProblem({
        checkIn,
        policy,
        policyAt: known.policyAt(group),
        today: this.today(),
        isPlatformTeam: isTeamOn(known.teamsOn(day), group, day),
      });
      if ('problem' in found) {
        throw fieldErrors([found.problem]);
      }
      const { sprint } = found;
      const decided = decisionOf(author, recording);
      const illustration = checkIn.illustration ?? false;
      await tx('check_ins').insert({
        ...decided,
        group_id: await this.groupId(tx, group),
        from_day: sprint.start,
        to_day: sprint.end,
        share: checkIn.share,
        categories: checkIn.categories && JSON.stringify(checkIn.categories),
        unrequested_days: checkIn.unrequestedDays,
        illustration,
      });
      return toCheckIn({
        ...checkIn,
        ...decided,
        recordedAt: recording.recordedAt,
        group,
        from: sprint.start,
        to: sprint.end,
        illustration,
      });
    });
  }

  async recordTradeOff({ group, author, tradeOff }: Call<'recordTradeOff'>) {
    return this.ledger.record('trade-off', async (tx, recording) => {
      const agreedOn = readDeclaredDay({
        field: 'agreedOn',
        value: tradeOff.agreedOn,
        today: this.today(),
      });
      if (!isDay(tradeOff.repayBy)) {
        throw fieldError('repayBy', `'${tradeOff.repayBy}' is not a day`);
      }
      const repayBy = toDayNumber(tradeOff.repayBy);
      if (repayBy < agreedOn) {
        throw fieldError(
          'repayBy',
          `${tradeOff.repayBy} lies before ${fromDayNumber(agreedOn)}, when it was agreed`,
        );
      }
      const known = await this.engine.loadPolicies({
        tx,
        recording: recording.id,
      });
      policyOn({ known, group, day: agreedOn });
      const decided = decisionOf(author, recording);
      const { days, illustration = false } = tradeOff;
      const shipped = filled('shipped', tradeOff.shipped);
      const deferred = filled('deferred', tradeOff.deferred);
      await tx('trade_offs').insert({
        ...decided,
        group_id: await this.groupId(tx, group),
        shipped,
        deferred,
        days,
        agreed_day: agreedOn,
        repay_by_day: repayBy,
        illustration,
      });
      const stored = {
        ...decided,
        recordedAt: recording.recordedAt,
        group,
        shipped,
        deferred,
        days,
        agreedOn,
        repayBy,
        illustration,
      };
      // What it names of the ledger is worked out by whoever reads the ledger.
      const [state] = tradeOffStates({
        tradeOffs: [stored],
        ledger: [],
        asOf: this.today(),
      });
      return toTradeOff(stored, state);
    });
  }

  async writeOff({ group, author, writeOff }: Call<'writeOff'>) {
    const today = this.today();
    const on = readDeclaredDay({ field: 'on', value: writeOff.on, today });
    // Computed before the lock is taken, so that nobody waits for it; behind the lock it is at hand, unless something came between.
    await this.ledger.read(async tx => {
      for (const asOf of [on, today]) {
        await this.engine.load({ tx, asOf, recording: LATEST_RECORDING });
      }
    });
    return this.ledger.record('write-off', async (tx, recording) => {
      const known = { tx, recording: recording.id - 1 };
      const books = await this.engine.load({ ...known, asOf: on });
      const squad = squadIn(books, group);
      const reason = filled('reason', writeOff.reason);
      const problem = writeOffProblem({
        writeOff: { days: writeOff.days, reason, on: fromDayNumber(on) },
        owed: ledgerOf({ books, group, squad }).at(-1)?.closing ?? 0,
        today: fromDayNumber(today),
      });
      if (problem) {
        throw fieldError(problem.field, problem.message);
      }
      const decided = decisionOf(author, recording);
      const { days } = writeOff;
      const { recordedAt } = recording;
      const stored = { ...decided, recordedAt, group, days, on, reason };
      const now = await this.engine.load({ ...known, asOf: today });
      if (isClamped(now, stored)) {
        throw fieldError(
          'days',
          `with ${days} days on ${fromDayNumber(on)}, more would be written off by now than is owed`,
        );
      }
      await tx('write_offs').insert({
        ...decided,
        group_id: await this.groupId(tx, group),
        days,
        on_day: on,
        reason,
      });
      return {
        id: decided.id,
        group,
        days,
        on: fromDayNumber(on),
        reason,
        author,
        recordedAt,
      };
    });
  }

  async overrideItem({ author, override }: Call<'overrideItem'>) {
    return this.ledger.record('override', async (tx, recording) => {
      const { item, category } = override;
      const reason = filled('reason', override.reason);
      if (!(await selectIsItem({ tx, item }))) {
        throw fieldError('item', `no activity names '${item}'`);
      }
      const { policies } = await this.engine.loadPolicies({
        tx,
        recording: recording.id,
      });
      const known = new Set([
        ...COMMON_CATEGORIES,
        ...policies
          .on(this.today())
          .flatMap(({ policy }) =>
            policy.spec.categories.map(rule => rule.category),
          ),
      ]);
      if (category !== undefined && !known.has(category)) {
        throw fieldError(
          'category',
          `'${category}' is none of ${[...known].join(', ')}`,
        );
      }
      await tx('item_overrides').insert({
        ...decisionOf(author, recording),
        item,
        category,
        reason,
      });
      const { recordedAt } = recording;
      return { item, category, reason, author, recordedAt };
    });
  }

  private today(): DayNumber {
    return toDayNumber(dayOf(this.ledger.clock.now()));
  }

  private async groupId(tx: Knex.Transaction, group: string): Promise<number> {
    const { directory } = this.engine.sources;
    const ids = await directory.ensureIds({ tx, entityRefs: [group] });
    return ids.get(group)!;
  }
}

function decisionOf(author: string, recording: Recording) {
  return { id: randomUUID(), author, recording: recording.id };
}

function policyOn(options: {
  known: KnownPolicies;
  group: string;
  day: DayNumber;
}): PolicyOfGroup {
  const { known, group, day } = options;
  const force = known.policyAt(group)({ start: day, end: day + 1 });
  if (!force) {
    throw new NotFoundError(
      `No allocation policy applies to '${group}' on ${fromDayNumber(day)}`,
    );
  }
  return force;
}

function filled(field: string, text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') {
    throw fieldError(field, 'must not be empty');
  }
  return trimmed;
}
