import {
  CriterionEvaluation,
  Day,
  MetricPoint,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';

/** A straight stretch of the chart. */
export interface CourseLine {
  from: { day: Day; value: number };
  to: { day: Day; value: number };
}

/** A measured curve of the chart. */
export interface CourseCurve {
  population?: 'frozen' | 'current';
  judged: boolean;
  points: MetricPoint[];
}

/** What the runway's chart draws of a criterion. */
export interface RunwayCourse {
  unit?: string;
  from: Day;
  to: Day;
  /** Judged first. */
  curves: CourseCurve[];
  target?: number;
  required?: CourseLine;
  forecast?: { theilSen: CourseLine; leastSquares: CourseLine };
  /** The span of values to draw. */
  span: { least: number; most: number };
}

/** `endsOn`: the end of the charter's runway; a criterion may be due before or after it */
export function runwayCourse(
  evaluation: CriterionEvaluation,
  charter: { startsOn: Day; endsOn: Day; asOf: Day },
): RunwayCourse {
  const { startsOn, endsOn, asOf } = charter;
  const { baseline, target, dueOn, metric } = evaluation;
  const to = dueOn > endsOn ? dueOn : endsOn;
  const curves = curvesOf(evaluation).map(curve => ({
    ...curve,
    points: curve.points.filter(({ day }) => day <= to),
  }));
  const required = baseline &&
    target && {
      from: { day: startsOn, value: baseline.value },
      to: { day: dueOn, value: target.value },
    };
  const forecast = asOf < dueOn ? forecastOf(evaluation, charter) : undefined;
  const values = [
    ...curves.flatMap(({ points }) => points.map(({ value }) => value)),
    target?.value,
    baseline?.value,
    forecast?.theilSen.to.value,
    forecast?.leastSquares.to.value,
  ].filter(value => value !== undefined);
  const isShare = metric?.unit === 'share';
  return {
    unit: metric?.unit,
    from: startsOn,
    to,
    curves,
    target: target?.value,
    required,
    forecast,
    span: isShare ? { least: 0, most: 1 } : spanOf(values, metric?.range),
  };
}

function curvesOf(evaluation: CriterionEvaluation): CourseCurve[] {
  const { frozen, current, judged } = evaluation;
  if (!frozen) {
    return [{ judged: true, points: current.points }];
  }
  const both: CourseCurve[] = [
    {
      population: 'frozen',
      judged: judged === 'frozen',
      points: frozen.points,
    },
    {
      population: 'current',
      judged: judged === 'current',
      points: current.points,
    },
  ];
  return both.sort((a, b) => Number(b.judged) - Number(a.judged));
}

/** From the as-of day on; what lies before it was measured. */
function forecastOf(
  evaluation: CriterionEvaluation,
  charter: { startsOn: Day; asOf: Day },
): RunwayCourse['forecast'] {
  const { dueOn, judged, frozen, current } = evaluation;
  const reading = judged === 'frozen' ? (frozen ?? current) : current;
  const forecast = reading.forecast;
  if (!forecast) {
    return undefined;
  }
  const start =
    charter.asOf > charter.startsOn ? charter.asOf : charter.startsOn;
  const elapsed = toDayNumber(start) - toDayNumber(charter.startsOn);
  const stretch = (line: typeof forecast.theilSen): CourseLine => ({
    from: { day: start, value: line.intercept + line.slope * elapsed },
    to: { day: dueOn, value: line.atDue },
  });
  return {
    theilSen: stretch(forecast.theilSen),
    leastSquares: stretch(forecast.leastSquares),
  };
}

function spanOf(
  values: number[],
  range: { least?: number; most?: number } | undefined,
) {
  const least = Math.min(0, ...values);
  const most = Math.max(0, ...values);
  return {
    least: Math.max(least, range?.least ?? least),
    most: Math.min(most, range?.most ?? most) || 1,
  };
}
