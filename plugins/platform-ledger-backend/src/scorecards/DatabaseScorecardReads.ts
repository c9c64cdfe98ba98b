import { AsOfQuery } from '../http';
import { EvaluationSources } from './evaluation/EvaluationSources';
import { countPending } from './operations/countPending';
import { inReadSession, ReadSession } from './reads/ReadSession';
import { listScorecards } from './reads/listScorecards';
import { PREVIEW_BATCH, previewScorecard } from './reads/previewScorecard';
import { readCapability } from './reads/readCapability';
import { readEntityStandings } from './reads/readEntityStandings';
import { readMatrix } from './reads/readMatrix';
import { readMovements } from './reads/readMovements';
import { readOwners } from './reads/readOwners';
import { readScorecard } from './reads/readScorecard';
import { readSeries } from './reads/readSeries';
import { ScorecardReads } from './types';

type QueryOf<Name extends keyof ScorecardReads> = Parameters<
  ScorecardReads[Name]
>[0];

/**
 * Standings as the database has them. Each read is one snapshot and a number of statements that does not grow with
 * the entities; only a preview goes through all of them in batches, with a constant number of statements each.
 */
export class DatabaseScorecardReads implements ScorecardReads {
  /**
   * `previewBatch`: how many entities a preview judges at a time
   */
  static create(
    sources: EvaluationSources,
    previewBatch = PREVIEW_BATCH,
  ): ScorecardReads {
    return new DatabaseScorecardReads(sources, previewBatch);
  }

  private constructor(
    private readonly sources: EvaluationSources,
    private readonly previewBatch: number,
  ) {}

  async list(query: QueryOf<'list'>) {
    return this.read(query, session => listScorecards(session, query));
  }

  async get(query: QueryOf<'get'>) {
    return this.read(query, session =>
      readScorecard(session, query.scorecardRef),
    );
  }

  async series(query: QueryOf<'series'>) {
    const [series] = await this.allSeries({
      ...query,
      scorecardRefs: [query.scorecardRef],
    });
    return series;
  }

  async allSeries(query: QueryOf<'allSeries'>) {
    return this.read(query, session => readSeries(session, query));
  }

  async movement(query: QueryOf<'movement'>) {
    const [movement] = await this.movements({
      ...query,
      scorecardRefs: [query.scorecardRef],
    });
    return movement;
  }

  async movements(query: QueryOf<'movements'>) {
    return this.read(query, session => readMovements(session, query));
  }

  async owners(query: QueryOf<'owners'>) {
    return this.read(query, session => readOwners(session, query.scorecardRef));
  }

  async matrix(query: QueryOf<'matrix'>) {
    return this.read(query, session => readMatrix(session, query));
  }

  async entity(query: QueryOf<'entity'>) {
    return this.read(query, session =>
      readEntityStandings(session, query.entityRef),
    );
  }

  async capability(query: QueryOf<'capability'>) {
    return this.read(query, session => readCapability(session, query));
  }

  async preview(query: QueryOf<'preview'>) {
    return this.read(query, session =>
      previewScorecard(session, { ...query, batch: this.previewBatch }),
    );
  }

  async countPending(): Promise<number> {
    return countPending({ tx: this.sources.ledger.client });
  }

  private async read<T>(
    query: AsOfQuery,
    work: (session: ReadSession) => Promise<T>,
  ): Promise<T> {
    return inReadSession({ sources: this.sources, query }, work);
  }
}
