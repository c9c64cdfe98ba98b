import { useFormat } from '../../format';
import { useMetricWords } from '../useMetricWords';
import styles from './RunwayChart.module.css';
import { RunwayCourse } from './runwayCourse';
import { CHART_HEIGHT, MARGIN, RunwayScales } from './RunwayScales';

const PIXELS_PER_TICK = 90;
const VALUES = 4;

/** Values to the left, months below. */
export function RunwayGrid(props: {
  course: RunwayCourse;
  scales: RunwayScales;
}) {
  const format = useFormat();
  const words = useMetricWords();
  const { course, scales } = props;
  const right = scales.width - MARGIN.right;
  const wanted = Math.max(
    2,
    Math.floor((right - MARGIN.left) / PIXELS_PER_TICK),
  );
  const ticks = scales.ticks(wanted);
  // The scale may give more than was asked for.
  const every = Math.ceil(ticks.length / wanted);
  // A unit in words is said once, in the reading above.
  const unit = course.unit === 'share' ? 'share' : undefined;
  return (
    <g>
      {scales.y.ticks(VALUES).map(value => (
        <g key={value}>
          <line
            className={styles.grid}
            x1={MARGIN.left}
            x2={right}
            y1={scales.y(value)}
            y2={scales.y(value)}
          />
          <text
            x={MARGIN.left - 8}
            y={scales.y(value)}
            dy="0.35em"
            textAnchor="end"
          >
            {words.value(value, unit)}
          </text>
        </g>
      ))}
      {ticks
        .filter((_, index) => index % every === 0)
        .map(date => {
          const x = scales.x(date.toISOString().slice(0, 10));
          return (
            <text
              key={date.getTime()}
              x={x}
              y={CHART_HEIGHT - 8}
              textAnchor={x > right - 24 ? 'end' : 'middle'}
            >
              {format.month(date)}
            </text>
          );
        })}
    </g>
  );
}
