import { ScaleLinear, ScaleTime } from 'd3-scale';
import { formatShare, useFormat } from '../format';
import styles from './AdoptionCurve.module.css';

const PIXELS_PER_TICK = 90;
const LONG_MILLISECONDS = 200 * 86_400_000;

export interface CurveGridProps {
  x: ScaleTime<number, number>;
  y: ScaleLinear<number, number>;
  left: number;
  right: number;
}

/** Shares to the left, days below. */
export function CurveGrid(props: CurveGridProps) {
  const format = useFormat();
  const { x, y, left, right } = props;
  const tickCount = Math.max(2, Math.floor((right - left) / PIXELS_PER_TICK));
  const [from, to] = x.domain();
  const ticks = x.ticks(tickCount);
  // The scale may give more than was asked for.
  const every = Math.ceil(ticks.length / tickCount);
  const isLong = to.getTime() - from.getTime() > LONG_MILLISECONDS;
  return (
    <g>
      {[0, 0.25, 0.5, 0.75, 1].map(share => (
        <g key={share}>
          <line
            className={styles.grid}
            x1={left}
            x2={right}
            y1={y(share)}
            y2={y(share)}
          />
          <text x={left - 8} y={y(share)} dy="0.35em" textAnchor="end">
            {formatShare(share)}
          </text>
        </g>
      ))}
      {ticks
        .filter((_, index) => index % every === 0)
        .map(day => (
          <text
            key={day.getTime()}
            x={x(day)}
            y={y(0) + 18}
            textAnchor={x(day) > right - 20 ? 'end' : 'middle'}
          >
            {isLong
              ? format.month(day)
              : format.day(day.toISOString().slice(0, 10))}
          </text>
        ))}
    </g>
  );
}
