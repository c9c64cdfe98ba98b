import { setTimeout } from 'node:timers/promises';
import {
  IntakeResult,
  LedgerStatus,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { LedgerProcess, ProcessOptions } from './LedgerProcess';
import { KillPoint } from './ProcessSettings';

const POLL_MILLISECONDS = 200;

/**
 * A client of a backend that is killed at one point after the other, and started again each time: it sends again what was not answered, as
 * the documentation tells it to.
 */
export class KilledBackend {
  static create(
    options: Omit<ProcessOptions, 'killPoint'> & { killPoints: KillPoint[] },
  ): KilledBackend {
    return new KilledBackend(options);
  }

  private process?: LedgerProcess;
  private readonly killPoints: KillPoint[];
  private started = 0;

  private constructor(
    private readonly options: Omit<ProcessOptions, 'killPoint'> & {
      killPoints: KillPoint[];
    },
  ) {
    this.killPoints = [...options.killPoints];
  }

  /** How often it was started. */
  get starts(): number {
    return this.started;
  }

  /** Does something by HTTP, as often as it takes to have it answered. */
  async insist<T>(work: (ledger: LedgerProcess) => Promise<T>): Promise<T> {
    for (;;) {
      const ledger = await this.living();
      try {
        return await work(ledger);
      } catch (error) {
        await this.orKilled(ledger, error);
      }
    }
  }

  /** Does something by HTTP once, and expects that the backend is killed before it has answered. */
  async once(work: (ledger: LedgerProcess) => Promise<unknown>): Promise<void> {
    const ledger = await this.living();
    try {
      await work(ledger);
    } catch (error) {
      await this.orKilled(ledger, error);
      return;
    }
    throw new Error('The backend has answered, and was not killed');
  }

  async push(source: string, ndjson: string): Promise<IntakeResult> {
    return this.insist(async ledger => {
      const response = await ledger.send(
        'POST',
        `/facts?source=${source}&sweep=true`,
        {
          body: ndjson,
          headers: { 'Content-Type': 'application/x-ndjson' },
        },
      );
      return response.json();
    });
  }

  /** Waits until the catalog was listed once. */
  async untilFollowed(): Promise<void> {
    await this.untilStatus(status => status.catalogWatchedSince !== undefined);
  }

  /** Waits until no entity waits for its evaluation. */
  async untilEvaluated(): Promise<void> {
    await this.untilStatus(status => status.pendingEntities === 0);
  }

  async stop(): Promise<void> {
    await this.process?.stop();
  }

  private async untilStatus(
    holds: (status: LedgerStatus) => boolean,
  ): Promise<void> {
    while (!holds(await this.insist(ledger => ledger.ask('GET', '/status')))) {
      await setTimeout(POLL_MILLISECONDS);
    }
  }

  private async living(): Promise<LedgerProcess> {
    while (!this.process || this.process.hasEnded) {
      this.process = await LedgerProcess.start({
        ...this.options,
        killPoint: this.killPoints.shift(),
      });
      this.started += 1;
    }
    return this.process;
  }

  /** A process that is killed closes its connections a moment before its end is known. */
  private async orKilled(ledger: LedgerProcess, error: unknown): Promise<void> {
    await Promise.race([ledger.ended, setTimeout(2_000)]);
    if (!ledger.wasKilled) {
      throw new Error(`${error}\n${ledger.log}`);
    }
  }
}
