import {
  BackendFeature,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { ledgerClockServiceRef } from '@platform-ledger/backstage-plugin-platform-ledger-node';

/**
 * The ledger's clock, which stands still until a test sets it.
 */
export class SettableClock {
  /** @param time - ISO instant */
  static create(time: string): SettableClock {
    return new SettableClock(new Date(time));
  }

  private constructor(private time: Date) {}

  now(): Date {
    return this.time;
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
