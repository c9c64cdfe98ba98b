import { AllocationReader, AllocationReading } from './AllocationReader';
import { AllocationEngine } from './engine/AllocationEngine';
import { BooksReading } from './reads/BooksReading';

type Query = Parameters<AllocationReader['read']>[0];

/**
 * Reads allocation from the engine's books.
 */
export class DatabaseAllocationReader implements AllocationReader {
  static create(engine: AllocationEngine): AllocationReader {
    return new DatabaseAllocationReader(engine);
  }

  private constructor(private readonly engine: AllocationEngine) {}

  async read({ recordedAt, ...query }: Query): Promise<AllocationReading> {
    const { engine } = this;
    const books = await engine.load(query);
    return BooksReading.create({ engine, query, books, recordedAt });
  }
}
