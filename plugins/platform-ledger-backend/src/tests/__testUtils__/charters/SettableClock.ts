import {
  BackendFeature,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { ledgerClockServiceRef } from '@platform-ledger/backstage-plugin-platform-ledger-node';

/**
 * The ledger's clock, which stands still until a test sets it or lets it run.
 */
export class SettableClock {
  /** @param time - ISO instant */
  static create(time: string): SettableClock {
    return new SettableClock(new Date(time));
  }

  private step = 0;

  private constructor(private time: Date) {}

  now(): Date {
    this.time = new Date(this.time.getTime() + this.step);
    return this.time;
  }

  /** From now on each look at it is a millisecond later than the one before: what tells instants apart needs some to pass. */
  letRun(): void {
    this.step = 1;
  }

  /** Noon of a day. */
  setDay(day: string): void {
    this.time = new Date(`${day}T12:00:00Z`);
  }

  /** What has the backend read this clock. */
  feature(): BackendFeature {
    return createServiceFactory({
      service: ledgerClockServiceRef,
      deps: {},
      factory: () => this,
    });
  }
}
