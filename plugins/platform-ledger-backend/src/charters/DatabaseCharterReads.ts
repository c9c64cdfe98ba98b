import {
  CharterDetails,
  DayNumber,
  dayOf,
  forecastErrors,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { LedgerDatabase, resolveRecording } from '../database';
import { AsOfQuery } from '../http';
import { ScorecardReads } from '../scorecards';
import { CharterReads, ChartersQuery } from './CharterReads';
import { CharterKnowledge } from './evaluation/CharterKnowledge';
import { CharterSources } from './evaluation/CharterSources';
import { endedRuns } from './evaluation/endedRuns';
import { EvaluatedCharter } from './evaluation/EvaluatedCharter';
import { evaluateCharters } from './evaluation/evaluateCharters';
import { findCharter } from './evaluation/findCharter';
import { KnownCharter } from './evaluation/KnownCharter';
import { loadKnowledge } from './evaluation/loadKnowledge';
import { pastForecasts } from './evaluation/pastForecasts';
import { summarise } from './evaluation/summarise';
import { isCapabilityOf, isConcerned } from './reads/EntityInQuestion';
import { describeCharter } from './reads/describeCharter';
import { handOversOf } from './reads/handOversOf';
import { readCharters } from './reads/readCharters';
import { readEvidence } from './reads/readEvidence';
import { readGate } from './reads/readGate';
import { withholdAllocation } from './reads/withholdAllocation';
import { withholdReadings } from './reads/withholdReadings';

type QueryOf<Name extends keyof CharterReads> = Parameters<
  CharterReads[Name]
>[0];

/** One read: a snapshot of the database, and what is known of charters by its two clocks. */
interface Session {
  tx: Knex.Transaction;
  knowledge: CharterKnowledge;
}

/**
 * Charters as the database has them. Each read is one snapshot and a number of statements that does not grow with charters, their start days or entities; where
 * criteria rest on allocation, it is read once for each recording at which one of their starts was frozen.
 */
export class DatabaseCharterReads implements CharterReads {
  static create(options: {
    ledger: LedgerDatabase;
    sources: CharterSources;
    scorecards: Pick<ScorecardReads, 'entity'>;
  }): CharterReads {
    return new DatabaseCharterReads(options);
  }

  private constructor(
    private readonly options: {
      ledger: LedgerDatabase;
      sources: CharterSources;
      scorecards: Pick<ScorecardReads, 'entity'>;
    },
  ) {}

  async list(query: QueryOf<'list'>) {
    return this.read(query, async session => {
      const { asOf, charters } = session.knowledge;
      const evaluated = await this.evaluate(session, charters);
      return evaluated
        .map(charter => summarise(shownTo(query, charter), asOf))
        .sort((left, right) => left.daysLeft - right.daysLeft);
    });
  }

  async readAll(query: QueryOf<'readAll'>) {
    return this.read(query, async session => {
      const { recordedAt } = query;
      const { knowledge } = session;
      const all = await this.evaluate(session, knowledge.charters);
      return all
        .map(evaluated => describeCharter({ knowledge, evaluated, recordedAt }))
        .sort((left, right) => left.daysLeft - right.daysLeft);
    });
  }

  async get(query: QueryOf<'get'>) {
    return this.read(query, async session => {
      const known = findCharter(session.knowledge, query.charterRef);
      const charter = await this.details({ session, known, query });
      return query.allocation ? charter : withholdAllocation(charter);
    });
  }

  async gate(query: QueryOf<'gate'>) {
    return this.read(query, async session => {
      const known = findCharter(session.knowledge, query.charterRef);
      const charter = await this.details({ session, known, query });
      const shown = query.allocation ? charter : withholdAllocation(charter);
      return readGate({ charter, shown, known, today: this.today() });
    });
  }

  async evidence(query: QueryOf<'evidence'>) {
    return this.options.ledger.read(tx => readEvidence({ tx, ...query }));
  }

  async listOf(query: QueryOf<'listOf'>) {
    const { entityRef } = query;
    const { standings } = await this.options.scorecards.entity(query);
    const scorecards = new Set(
      standings.map(({ scorecard }) => scorecard.entityRef),
    );
    return this.read(query, async session => {
      const { tx, knowledge } = session;
      const ids = await this.options.sources.directory.idsByRef({
        tx,
        entityRefs: [entityRef],
      });
      const entity = { entityRef, entityId: ids.get(entityRef), scorecards };
      const evaluated = await this.evaluate(session, knowledge.charters);
      return evaluated
        .filter(
          charter =>
            isConcerned(charter.known, entity) ||
            isCapabilityOf(charter, entity),
        )
        .map(charter => summarise(shownTo(query, charter), knowledge.asOf));
    });
  }

  async listHandOvers(query: QueryOf<'listHandOvers'>) {
    return this.read(query, async ({ knowledge }) =>
      knowledge.charters
        .flatMap(known => handOversOf(known, knowledge))
        .filter(({ doneOn }) => !query.open || doneOn === undefined),
    );
  }

  private async details(options: {
    session: Session;
    known: KnownCharter;
    query: AsOfQuery;
  }): Promise<CharterDetails> {
    const { session, known, query } = options;
    const ended = endedRuns(session.knowledge).filter(
      ({ charter }) => charter.id !== known.charter.id,
    );
    const [evaluated, ...others] = await this.evaluate(session, [
      known,
      ...ended,
    ]);
    const [charter] = await readCharters({
      ...session,
      sources: this.options.sources,
      charters: [evaluated],
      recordedAt: query.recordedAt,
    });
    return {
      ...charter,
      forecastErrors: forecastErrors(others.flatMap(pastForecasts)),
    };
  }

  private async evaluate(session: Session, charters: KnownCharter[]) {
    const { sources } = this.options;
    return evaluateCharters({ ...session, sources, charters });
  }

  private async read<T>(
    query: AsOfQuery,
    work: (session: Session) => Promise<T>,
  ): Promise<T> {
    const { ledger, sources } = this.options;
    const { asOf } = query;
    return ledger.read(async tx => {
      const recording = await resolveRecording({ tx, ...query });
      return work({
        tx,
        knowledge: await loadKnowledge({ sources, tx, asOf, recording }),
      });
    });
  }

  private today(): DayNumber {
    return toDayNumber(dayOf(this.options.ledger.clock.now()));
  }
}

function shownTo(
  { allocation }: ChartersQuery,
  evaluated: EvaluatedCharter,
): EvaluatedCharter {
  return allocation ? evaluated : withholdReadings(evaluated);
}
