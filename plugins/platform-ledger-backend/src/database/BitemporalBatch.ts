import { Knex } from 'knex';
import { bitemporalChange } from './bitemporalChange';
import { BitemporalTable, TimelineRow } from './BitemporalTable';
import { OPEN_RECORDING, Recording } from './Recording';
import {
  closeBitemporalRows,
  deleteBitemporalRows,
  insertBitemporalRows,
} from './operations/bitemporalRows';

type Recorded<Row> = Row & { recorded_from: number };
type Closed<Row> = Recorded<Row> & { recorded_to: number };

/**
 * Timelines brought up to date at several recordings, one after the other, and written at once: the number of statements hangs neither on how
 * many timelines nor on how many recordings there are.
 *
 * @see writeBitemporal
 */
export class BitemporalBatch<Row extends TimelineRow> {
  static create<Row extends TimelineRow>(
    table: BitemporalTable<Row>,
  ): BitemporalBatch<Row> {
    return new BitemporalBatch(table);
  }

  private readonly unwritten = new Set<Closed<Row>>();
  private readonly deleted: Recorded<Row>[] = [];
  private readonly closed: Closed<Row>[] = [];

  private constructor(private readonly table: BitemporalTable<Row>) {}

  /**
   * Brings one timeline to what it should be from a recording on.
   *
   * `present`: what is said of it before, from the database or from the call before
   * @returns what is said of it now
   */
  advance(options: {
    recording: Pick<Recording, 'id' | 'day'>;
    present: Recorded<Row>[];
    next: Row[];
  }): Recorded<Row>[] {
    const { recording, present } = options;
    const { dropped, closed, opened } = bitemporalChange({
      table: this.table,
      ...options,
    });
    const over = new Set([...dropped, ...closed]);
    for (const row of dropped) {
      if (!this.unwritten.delete(row as Closed<Row>)) {
        this.deleted.push(row);
      }
    }
    for (const row of closed) {
      if (this.unwritten.has(row as Closed<Row>)) {
        (row as Closed<Row>).recorded_to = recording.id;
      } else {
        this.closed.push({ ...row, recorded_to: recording.id });
      }
    }
    const added = opened.map(row => ({ ...row, recorded_to: OPEN_RECORDING }));
    for (const row of added) {
      this.unwritten.add(row);
    }
    return [...present.filter(row => !over.has(row)), ...added];
  }

  /** Writes what the recordings changed. */
  async flush(tx: Knex.Transaction): Promise<void> {
    const { table } = this;
    await deleteBitemporalRows({ tx, table, rows: this.deleted });
    await closeBitemporalRows({ tx, table, rows: this.closed });
    await insertBitemporalRows({
      tx,
      table,
      rows: Array.from(this.unwritten),
    });
    this.deleted.length = 0;
    this.closed.length = 0;
    this.unwritten.clear();
  }
}
