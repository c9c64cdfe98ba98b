import { Knex } from 'knex';
import { KillPoint } from './ProcessSettings';

/** What the scheduler of the framework asks is none of the ledger's work. */
const SCHEDULER = 'backstage_backend_tasks';

type Work = (tx: Knex.Transaction) => Promise<unknown>;

/**
 * Ends this process without a word at a kill point: nothing is rolled back, closed or answered by it.
 */
export class KillSwitch {
  static create(point: KillPoint | undefined): KillSwitch {
    return new KillSwitch(point);
  }

  private count = 0;

  private constructor(private readonly point: KillPoint | undefined) {}

  /** A client whose statements and transactions are looked at. */
  watch(client: Knex): Knex {
    client.on('query', query => {
      if (this.matches(query)) {
        this.reached('statement');
      }
    });
    return new Proxy(client, {
      get: (target, key, receiver) =>
        key === 'transaction'
          ? (work: Work, config?: Knex.TransactionConfig) =>
              this.transact(target, work, config)
          : Reflect.get(target, key, receiver),
    });
  }

  /** A push is about to be answered. */
  answering(): void {
    this.reached('answer');
  }

  private async transact(
    client: Knex,
    work: Work,
    config?: Knex.TransactionConfig,
  ): Promise<unknown> {
    let matched = false;
    const result = await client.transaction(tx => {
      tx.on('query', query => {
        matched ||= this.matches(query);
      });
      return work(tx);
    }, config);
    if (matched) {
      this.reached('commit');
    }
    return result;
  }

  private matches(query: { sql: string }): boolean {
    return (
      !query.sql.includes(SCHEDULER) &&
      query.sql.includes(this.point?.matching ?? '')
    );
  }

  private reached(at: KillPoint['at']): void {
    if (this.point?.at === at) {
      this.count += 1;
      if (this.count === this.point.number) {
        process.kill(process.pid, 'SIGKILL');
      }
    }
  }
}
