import { AllocationReads } from './reads/AllocationReads';
import { toOverride } from './reads/decisionsOf';
import { exportTable } from './reads/exportTable';
import { previewPolicy } from './reads/previewPolicy';
import { AllocationReadSources, inAllocationSession } from './reads/readBooks';
import { readEntityAllocation } from './reads/readEntityAllocation';
import { readGrid } from './reads/readGrid';
import { readSquad } from './reads/readSquad';

type QueryOf<Name extends keyof AllocationReads> = Parameters<
  AllocationReads[Name]
>[0];

/**
 * Allocation as the database has it. Each read is one snapshot and a number of statements that grows with neither squads, persons nor traces.
 */
export class DatabaseAllocationReads implements AllocationReads {
  static create(sources: AllocationReadSources): AllocationReads {
    return new DatabaseAllocationReads(sources);
  }

  private constructor(private readonly sources: AllocationReadSources) {}

  async grid(query: QueryOf<'grid'>) {
    return inAllocationSession({ sources: this.sources, query }, session =>
      readGrid(session, query),
    );
  }

  async squad(query: QueryOf<'squad'>) {
    return inAllocationSession({ sources: this.sources, query }, session =>
      readSquad(session, query.group),
    );
  }

  async entity(query: QueryOf<'entity'>) {
    const { entityRef } = query;
    const { directory } = this.sources.engine.sources;
    return inAllocationSession({ sources: this.sources, query }, session =>
      readEntityAllocation(session, { entityRef, directory }),
    );
  }

  async exportTable(query: QueryOf<'exportTable'>) {
    return inAllocationSession({ sources: this.sources, query }, session =>
      exportTable(session, query),
    );
  }

  async preview(query: QueryOf<'preview'>) {
    return inAllocationSession({ sources: this.sources, query }, session =>
      previewPolicy(session, query.policy),
    );
  }

  async listOverrides(query: QueryOf<'listOverrides'>) {
    return inAllocationSession({ sources: this.sources, query }, ({ books }) =>
      books.decisions.overrides.map(toOverride),
    );
  }
}
