import { Day } from '../../time';

/** A population at a month's end; `adoption` as `7/14`. */
export interface ExampleReading {
  adoption: string;
  forecast?: number;
  status: string;
}

/** The shape of `charters-examples.json`. */
export interface ExampleCases {
  charters: {
    metric: string;
    startsOn: Day;
    due: Day;
    runwayDays: number;
    frozenPopulation: number;
    baseline: string;
    target: number;
    verdict?: string;
    months: {
      asOf: Day;
      required: number;
      frozen: ExampleReading;
      current: ExampleReading;
    }[];
  }[];
}
