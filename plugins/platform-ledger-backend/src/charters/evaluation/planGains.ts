import { CharterKnowledge } from './CharterKnowledge';
import { KnownCharter } from './KnownCharter';
import { planSeries } from './planSeries';
import { metricOfScorecard } from './scorecardOfMetric';
import { SeriesBatch } from './SeriesBatch';

/** Adopters gained since the start, up to the day or the end of the runway; one that adopts on two scorecards counts on both. */
export interface AdoptionGains {
  frozen: number;
  current: number;
}

/**
 * Asks for the adoption on the scorecards that a charter names.
 *
 * @returns what gives the gains, once everything is read; nothing where nothing is frozen yet
 * @see METHODS, criteria: cost per service
 */
export function planGains(options: {
  known: KnownCharter;
  knowledge: CharterKnowledge;
  batch: SeriesBatch;
}): () => AdoptionGains | undefined {
  const { known, knowledge, batch } = options;
  const planned = known.judging.revision.spec.scorecards
    .filter(ref => knowledge.scorecards.has(ref))
    .map(ref =>
      planSeries({
        ...knowledge,
        known,
        batch,
        metric: metricOfScorecard(ref),
        population: 'frozen',
        day: Math.min(knowledge.asOf, known.dates.endsOn),
      }),
    );
  return () => {
    if (!known.start || knowledge.asOf < known.dates.startsOn) {
      return undefined;
    }
    const gains = { frozen: 0, current: 0 };
    for (const series of planned) {
      const before = series.baseline?.()?.numerator ?? 0;
      gains.frozen += (series.frozen?.()?.numerator ?? before) - before;
      gains.current += (series.current()?.numerator ?? before) - before;
    }
    return gains;
  };
}
