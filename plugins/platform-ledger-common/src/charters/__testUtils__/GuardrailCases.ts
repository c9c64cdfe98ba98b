/** The shape of `charters-guardrail.json`. */
export interface GuardrailCases {
  cases: {
    metric: string;
    better: 'lower' | 'higher';
    baseline: number;
    tolerance: number;
    minimumN: number;
    value: number | null;
    n: number;
    state: string;
  }[];
  onboarding: {
    baselineDays: number[];
    currentDays: number[];
    deltaMedian: number;
    nBaseline: number;
    nCurrent: number;
  };
}
