import { AllocationPeriod } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { ScaleBand, ScaleLinear } from 'd3-scale';
import styles from './CategoryStack.module.css';
import { periodKey, usePeriodWords } from './usePeriodWords';

const PIXELS_PER_LABEL = 88;

export interface StackAxesProps {
  x: ScaleBand<string>;
  y: ScaleLinear<number, number>;
  periods: AllocationPeriod[];
  left: number;
  right: number;
  words(value: number): string;
}

/** Days or shares to the left, periods below: as many names as there is room for. */
export function StackAxes(props: StackAxesProps) {
  const periodWords = usePeriodWords();
  const { x, y, periods, left, right } = props;
  const every = Math.max(
    1,
    Math.ceil((periods.length * PIXELS_PER_LABEL) / (right - left)),
  );
  return (
    <g aria-hidden>
      {y.ticks(4).map(value => (
        <g key={value}>
          <line
            className={styles.grid}
            x1={left}
            x2={right}
            y1={y(value)}
            y2={y(value)}
          />
          <text x={left - 8} y={y(value)} dy="0.35em" textAnchor="end">
            {props.words(value)}
          </text>
        </g>
      ))}
      {periods
        // The latest is always named.
        .filter((_, index) => (periods.length - 1 - index) % every === 0)
        .map(period => {
          const centre = (x(periodKey(period)) ?? 0) + x.bandwidth() / 2;
          return (
            <text
              key={periodKey(period)}
              x={Math.min(centre, right)}
              y={y(0) + 18}
              textAnchor={centre > right - 30 ? 'end' : 'middle'}
            >
              {periodWords(period)}
            </text>
          );
        })}
    </g>
  );
}
