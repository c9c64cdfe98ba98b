import { scaleLinear, scaleUtc } from 'd3-scale';
import { area } from 'd3-shape';
import { CurvePoint, curvePath, dateOf } from './curvePath';
import styles from './Sparkline.module.css';
import { useWidth } from './useWidth';

const HEIGHT = 48;

/** The course of a share at a glance. A figure beside it says it in words. */
export function Sparkline(props: { points: CurvePoint[] }) {
  const { points } = props;
  const [box, width] = useWidth<HTMLDivElement>(280);
  if (points.length < 2) {
    return null;
  }
  const x = scaleUtc()
    .domain([dateOf(points[0].day), dateOf(points[points.length - 1].day)])
    .range([0, width - 4]);
  const y = scaleLinear()
    .domain([0, 1])
    .range([HEIGHT - 2, 4]);
  const last = points.filter(point => point.share !== undefined).pop();
  const fill = area<CurvePoint>()
    .defined(point => point.share !== undefined)
    .x(point => x(dateOf(point.day)))
    .y0(y(0))
    .y1(point => y(point.share ?? 0));
  return (
    <div ref={box}>
      <svg
        className={styles.chart}
        height={HEIGHT}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        aria-hidden
      >
        <path className={styles.area} d={fill(points) ?? ''} />
        <line className={styles.base} x1={0} x2={width} y1={y(0)} y2={y(0)} />
        <path className={styles.line} d={curvePath(points, { x, y })} />
        {last && (
          <circle
            className={styles.end}
            cx={x(dateOf(last.day))}
            cy={y(last.share ?? 0)}
            r={3}
          />
        )}
      </svg>
    </div>
  );
}
