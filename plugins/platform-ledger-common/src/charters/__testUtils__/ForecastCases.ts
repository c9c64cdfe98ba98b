/** The shape of `charters-forecast.json`. */
export interface ForecastCases {
  adoption: {
    daysSinceStart: number[];
    adopting: number[];
    target: number;
    dueDay: number;
    expected: {
      requiredAtDay91: number;
      olsSlopePerDay: number;
      olsProjected: number;
      olsReachesTargetOnDay: number;
      theilSenSlopePerDay: number;
      theilSenProjected: number;
      theilSenReachesTargetOnDay: number;
    };
  };
  throughput: {
    weeks: number[];
    horizonWeeks: number;
    need: number;
    expected: { probability: number; atLeastWith85Percent: number };
  };
  weeksToFinish: {
    weekly: number[];
    cases: { items: number; p50: number; p85: number; p95: number }[];
  };
}
