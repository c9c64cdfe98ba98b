import {
  SharePoint,
  fromDayNumber,
  levelPosition,
  MetricDescription,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { LATEST_RECORDING } from '../../database';
import { AdoptionReader, Scorecard } from '../../scorecards';
import { SeriesRequest } from '../MetricReader';
import { FamilyReading, MetricFamily } from './MetricFamily';
import { nameOfRef } from './nameOfRef';
import { refsOfName } from './refsOfName';

const ID = /^adoption\/([^/]+)(?:\/([^/]+))?$/;

/**
 * `adoption/<scorecard>[/<level>]`: the share of the eligible that have reached a level, that of adoption unless one is named.
 */
export class AdoptionFamily implements MetricFamily {
  static create(reader: AdoptionReader): MetricFamily {
    return new AdoptionFamily(reader);
  }

  private constructor(private readonly reader: AdoptionReader) {}

  covers(id: string): boolean {
    return id.startsWith('adoption/');
  }

  async describe(
    options: Parameters<MetricFamily['describe']>[0],
  ): Promise<Map<string, MetricDescription>> {
    const { ids, ...known } = options;
    const scorecards = await this.byRef(known);
    return new Map(
      ids.flatMap(id => {
        const meant = meantBy(id, scorecards);
        const description = meant && describeLevel({ id, ...meant });
        return description ? [[id, description]] : [];
      }),
    );
  }

  async list(
    options: Parameters<MetricFamily['list']>[0],
  ): Promise<MetricDescription[]> {
    const scorecards = await this.reader.list(options);
    return scorecards
      .filter(isActive)
      .flatMap(scorecard => {
        const id = `adoption/${nameOfRef(scorecard.entityRef)}`;
        const { levels } = scorecard.revisions.at(-1)!.spec;
        return [
          describeLevel({ id, scorecard }),
          ...levels.map(({ name: level }) =>
            describeLevel({ id: `${id}/${level}`, scorecard, level }),
          ),
        ];
      })
      .filter(description => description !== undefined);
  }

  async read(options: {
    tx: Knex.Transaction;
    requests: readonly SeriesRequest[];
  }): Promise<(FamilyReading | undefined)[]> {
    const { tx, requests } = options;
    const scorecards = await this.byRef({
      tx,
      recording: Math.max(...requests.map(({ recording }) => recording)),
    });
    const readings = await this.reader.read({
      tx,
      requests: requests.map(request => {
        const meant = meantBy(request.metric, scorecards);
        return {
          ...request,
          scorecardRef: meant?.scorecard.entityRef ?? '',
          level: meant?.level,
          frozen: request.frozen?.entityIds,
          pinnedRevisionId: request.pinnedScorecardRevisionId,
        };
      }),
    });
    return readings.map((reading, index) => {
      const metric = describedBy(requests[index], scorecards);
      return (
        reading &&
        metric && {
          metric,
          points: reading.points.map(point => ({
            day: fromDayNumber(point.day),
            ...figureOf(point),
          })),
          now: figureOf(reading.now),
          gone: reading.gone,
          observedOn: reading.reportedOn,
        }
      );
    });
  }

  private async byRef(options: {
    tx: Knex;
    recording?: number;
  }): Promise<Map<string, Scorecard>> {
    const scorecards = await this.reader.list(options);
    return new Map(scorecards.map(card => [card.entityRef, card]));
  }
}

function meantBy(
  id: string,
  scorecards: Map<string, Scorecard>,
): { scorecard: Scorecard; level?: string } | undefined {
  const [, name, level] = ID.exec(id) ?? [];
  const ref =
    name && refsOfName('scorecard', name).find(each => scorecards.has(each));
  const scorecard = ref ? scorecards.get(ref) : undefined;
  return scorecard && { scorecard, level };
}

/** What a metric was by the request's recording. */
function describedBy(
  { metric: id, recording }: SeriesRequest,
  scorecards: Map<string, Scorecard>,
): MetricDescription | undefined {
  const meant = meantBy(id, scorecards);
  return meant && describeLevel({ id, ...meant, recording });
}

/** Titles are those of the latest revision that has the level, by a recording. */
function describeLevel(options: {
  id: string;
  scorecard: Scorecard;
  level?: string;
  recording?: number;
}): MetricDescription | undefined {
  const { id, scorecard, level, recording = LATEST_RECORDING } = options;
  const revision = scorecard.revisions.findLast(
    ({ spec, stored }) =>
      stored.recording <= recording &&
      levelPosition(spec, level ?? spec.adoptedAt) > 0,
  );
  if (!revision) {
    return undefined;
  }
  const { spec, entity } = revision;
  const title = entity.metadata.title ?? entity.metadata.name;
  const named = spec.levels.find(({ name }) => name === level);
  return {
    id,
    title: named ? `${title}: ${named.title}` : title,
    description: entity.metadata.description,
    unit: 'share',
    better: 'higher',
    aggregation: 'latest',
    // A census is taken monthly at least; how often its sources report is theirs to say.
    cadence: 'P30D',
    freshWithin: 'P60D',
    range: { least: 0, most: 1 },
    origin: 'ledger',
  };
}

function isActive(scorecard: Scorecard): boolean {
  const latest = scorecard.revisions.at(-1);
  return (
    latest !== undefined &&
    !latest.retired &&
    latest.spec.lifecycle !== 'retired'
  );
}

function figureOf(point: SharePoint): FamilyReading['now'] {
  const { value, numerator, denominator } = point;
  return { value, numerator, denominator, n: denominator };
}
