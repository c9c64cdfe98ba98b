import styles from './RunwayChart.module.css';
import { CourseLine, RunwayCourse } from './runwayCourse';
import { RunwayScales } from './RunwayScales';

/** The pace that is needed, the target, and where it is heading: the band lies between the two lines of the forecast. */
export function RunwayForecast(props: {
  course: RunwayCourse;
  scales: RunwayScales;
}) {
  const { course, scales } = props;
  const { forecast, required, target } = course;
  const ends = (line: CourseLine) => ({
    x1: scales.x(line.from.day),
    y1: scales.y(line.from.value),
    x2: scales.x(line.to.day),
    y2: scales.y(line.to.value),
  });
  const corners = forecast && [
    ends(forecast.theilSen),
    ends(forecast.leastSquares),
  ];
  return (
    <g>
      {target !== undefined && (
        <line
          className={styles.target}
          x1={scales.x(course.from)}
          x2={scales.x(course.to)}
          y1={scales.y(target)}
          y2={scales.y(target)}
        />
      )}
      {corners && (
        <polygon
          className={styles.band}
          points={[
            [corners[0].x1, corners[0].y1],
            [corners[0].x2, corners[0].y2],
            [corners[1].x2, corners[1].y2],
            [corners[1].x1, corners[1].y1],
          ]
            .map(corner => corner.join(','))
            .join(' ')}
        />
      )}
      {required && <line className={styles.required} {...ends(required)} />}
      {forecast && (
        <line className={styles.forecast} {...ends(forecast.theilSen)} />
      )}
    </g>
  );
}
