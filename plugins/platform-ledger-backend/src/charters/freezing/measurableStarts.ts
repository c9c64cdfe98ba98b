import { Knex } from 'knex';
import { metricOfScorecard } from '../evaluation/scorecardOfMetric';
import { SeriesBatch } from '../evaluation/SeriesBatch';
import { FreezingSources } from './FreezingSources';
import { metricsWithoutPopulation, TimedStart } from './planStart';

/**
 * Those of which there is evidence of the day before the start, or earlier. It is asked of charters that were first recorded after their start alone: their
 * history may be imported later than they are.
 */
export async function measurableStarts(options: {
  sources: Pick<FreezingSources, 'metrics'>;
  tx: Knex.Transaction;
  starts: readonly TimedStart[];
}): Promise<TimedStart[]> {
  const { sources, tx, starts } = options;
  const batch = SeriesBatch.create();
  const asked = starts.map(start => {
    const { known, started } = start;
    return {
      start,
      hasEvidence:
        known.retrospective && !started
          ? evidenceOf({ start, batch })
          : () => true,
    };
  });
  await batch.read(sources.metrics, tx);
  return asked.flatMap(({ start, hasEvidence }) =>
    hasEvidence() ? [start] : [],
  );
}

/** Of each scorecard; where there is none, of any metric. */
function evidenceOf({
  start: { known, scorecards, recording },
  batch,
}: {
  start: TimedStart;
  batch: SeriesBatch;
}): () => boolean {
  const asOf = known.dates.baselineOn;
  const request = { from: asOf, pointOnFrom: true, asOf, recording };
  if (scorecards.length > 0) {
    const adoption = scorecards.map(({ scorecard, revision }) =>
      batch.ask({
        ...request,
        metric: metricOfScorecard(scorecard.entityRef),
        pinnedScorecardRevisionId: revision.id,
      }),
    );
    return () => adoption.every(read => read()?.observedOn !== undefined);
  }
  const series = metricsWithoutPopulation(known).map(metric =>
    batch.ask({ ...request, metric }),
  );
  return () =>
    isStated(known) || series.some(read => read()?.value !== undefined);
}

function isStated({ judging }: TimedStart['known']): boolean {
  return judging.revision.spec.criteria.every(
    ({ baseline }) => baseline && 'value' in baseline,
  );
}
