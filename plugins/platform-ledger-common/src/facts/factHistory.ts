import { DayNumber, OPEN_END } from '../time';
import { FactSegment } from './FactSegment';
import { latestAtOrBefore } from './latestAtOrBefore';

/**
 * The values of a fact over all days, resolved over its sources: on each day the first source that has a value gives it.
 *
 * `series`: in the order in which sources are believed, each with its segments in the order of days
 * @returns stretches of days with one value of one source, in the order of days
 * @public
 */
export function factHistory<Value>(options: {
  series: readonly {
    source: string;
    segments: readonly FactSegment<Value>[];
  }[];
}): { from: DayNumber; to: DayNumber; value: Value; source: string }[] {
  const { series } = options;
  const days = new Set<DayNumber>();
  for (const { segments } of series) {
    for (const segment of segments) {
      days.add(segment.from).add(segment.to);
    }
  }
  const starts = Array.from(days).sort((a, b) => a - b);
  const entries: ReturnType<typeof factHistory<Value>> = [];
  for (const [index, from] of starts.entries()) {
    const winner = valueOn(series, from);
    if (winner) {
      const to = starts[index + 1] ?? OPEN_END;
      const last = entries.at(-1);
      if (
        last?.to === from &&
        last.source === winner.source &&
        JSON.stringify(last.value) === JSON.stringify(winner.value)
      ) {
        last.to = to;
      } else {
        entries.push({ from, to, ...winner });
      }
    }
  }
  return entries;
}

function valueOn<Value>(
  series: readonly {
    source: string;
    segments: readonly FactSegment<Value>[];
  }[],
  day: DayNumber,
): { value: Value; source: string } | undefined {
  for (const { source, segments } of series) {
    const segment =
      segments[latestAtOrBefore(segments, day, item => item.from)];
    if (segment && day < segment.to) {
      return { value: segment.value, source };
    }
  }
  return undefined;
}
