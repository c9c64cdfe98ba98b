import { fieldError } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { keyOfSweep, SweepName } from '../operations/selectSweeps';
import type { BatchOutcome } from './takeBatch';

const MOST = 5_000;

/**
 * The sweeps of an intake whose end has not come.
 */
export class HeldSweeps {
  private readonly names = new Map<string, SweepName>();
  private readonly incomplete = new Set<string>();
  private readonly endedBefore = new Map<
    string,
    SweepName & { count: number }
  >();
  private allIncomplete = false;

  /**
   * @throws InputError where there are too many of them
   */
  add(outcome: BatchOutcome): void {
    for (const name of outcome.staged) {
      this.names.set(keyOfSweep(name), name);
    }
    for (const name of outcome.ended) {
      this.endedBefore.set(keyOfSweep(name), name);
    }
    for (const time of outcome.rejectedTimes) {
      if (time) {
        this.incomplete.add(keyOfSweep(time));
      } else {
        this.allIncomplete = true;
      }
    }
    if (this.names.size > MOST) {
      throw fieldError('sweep', `more than ${MOST} sweeps are open at once`);
    }
  }

  ended(name: SweepName): void {
    this.names.delete(keyOfSweep(name));
  }

  open(): SweepName[] {
    return Array.from(this.names.values()).sort((a, b) => a.day - b.day);
  }

  /** Those of which no line was rejected, by day. A line whose sweep is not known may be of any. */
  complete(): SweepName[] {
    return this.open().filter(name => this.isComplete(name));
  }

  /** Those that had ended before this intake, and of which no line was rejected. */
  repeated(): (SweepName & { count: number })[] {
    return Array.from(this.endedBefore.values())
      .filter(name => this.isComplete(name))
      .sort((a, b) => a.day - b.day);
  }

  private isComplete(name: SweepName): boolean {
    return !this.allIncomplete && !this.incomplete.has(keyOfSweep(name));
  }
}
