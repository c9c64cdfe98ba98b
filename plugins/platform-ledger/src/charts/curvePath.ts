import { Day } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { line } from 'd3-shape';

/** A point of a curve. No share: no data on that day, and the curve has a gap. */
export interface CurvePoint {
  day: Day;
  share?: number;
}

export interface CurveScales {
  x(day: Date): number;
  y(share: number): number;
}

export function dateOf(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The path of straight lines through the points; nothing is smoothed, since smoothing invents values. */
export function curvePath(points: CurvePoint[], scales: CurveScales): string {
  const draw = line<CurvePoint>()
    .defined(point => point.share !== undefined)
    .x(point => scales.x(dateOf(point.day)))
    .y(point => scales.y(point.share ?? 0));
  return draw(points) ?? '';
}

/** A level's share on each day, from the counts. */
export function levelPoints(
  points: {
    day: Day;
    eligible: number;
    levels: { name: string; count: number; reachable: boolean }[];
  }[],
  level: string,
): CurvePoint[] {
  return points.map(point => {
    const counted = point.levels.find(candidate => candidate.name === level);
    const hasData = counted?.reachable && point.eligible > 0;
    return {
      day: point.day,
      share: hasData ? counted.count / point.eligible : undefined,
    };
  });
}
