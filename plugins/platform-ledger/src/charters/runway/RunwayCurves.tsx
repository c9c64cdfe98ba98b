import { MetricPoint } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { line } from 'd3-shape';
import styles from './RunwayChart.module.css';
import { RunwayCourse } from './runwayCourse';
import { RunwayScales } from './RunwayScales';

const DOTS_AT_MOST = 60;

/** What was measured, the judged curve last so that it lies on top; a day without a value is a gap. */
export function RunwayCurves(props: {
  course: RunwayCourse;
  scales: RunwayScales;
}) {
  const { course, scales } = props;
  const draw = line<MetricPoint>()
    .defined(point => point.value !== undefined)
    .x(point => scales.x(point.day))
    .y(point => scales.y(point.value ?? 0));
  return (
    <g>
      {[...course.curves].reverse().map(curve => (
        <g key={curve.population ?? 'all'}>
          <path
            className={`${styles.line} ${curve.judged ? styles.judged : styles.beside}`}
            d={draw(curve.points) ?? ''}
          />
          {curve.judged &&
            curve.points.length <= DOTS_AT_MOST &&
            curve.points
              .filter(point => point.value !== undefined)
              .map(point => (
                <circle
                  key={point.day}
                  className={styles.dot}
                  cx={scales.x(point.day)}
                  cy={scales.y(point.value ?? 0)}
                  r={3}
                />
              ))}
        </g>
      ))}
    </g>
  );
}
