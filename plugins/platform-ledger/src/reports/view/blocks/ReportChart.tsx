import {
  Chart,
  CHART_TEXT_SIZE,
  ChartInk,
  ChartShape,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { useId } from 'react';
import { ScrollRegion } from '../../../elements';
import styles from './ReportChart.module.css';

const PIXELS_PER_POINT = 4 / 3;
const MOST_PIXELS_PER_POINT = 1.75;
const DASHES = { solid: undefined, dashed: '5 3', dotted: '1 3' };

export interface ReportChartProps {
  chart: Chart;
}

/** A chart of a report: the same shapes as in its files, in the colours of the portal's theme. */
export function ReportChart(props: ReportChartProps) {
  const id = useId();
  const { title, width, height, shapes } = props.chart;
  return (
    <ScrollRegion isGroup label={title} className={styles.box}>
      <svg
        className={styles.chart}
        viewBox={`0 0 ${width} ${height}`}
        style={{
          minWidth: width * PIXELS_PER_POINT,
          maxWidth: width * MOST_PIXELS_PER_POINT,
        }}
        role="img"
        aria-labelledby={id}
        fontSize={CHART_TEXT_SIZE}
      >
        <title id={id}>{title}</title>
        {shapes.map((shape, place) => (
          <Shape key={place} shape={shape} />
        ))}
      </svg>
    </ScrollRegion>
  );
}

function Shape(props: { shape: ChartShape }) {
  const { shape } = props;
  switch (shape.kind) {
    case 'rect': {
      const { x, y, width, height, fill } = shape;
      return (
        <rect x={x} y={y} width={width} height={height} fill={ink(fill)} />
      );
    }
    case 'line':
      return (
        <polyline
          points={pointsOf(shape)}
          fill="none"
          stroke={ink(shape.stroke)}
          strokeWidth={shape.width}
          strokeLinejoin="round"
          strokeLinecap={shape.dash === 'dotted' ? 'round' : 'butt'}
          strokeDasharray={DASHES[shape.dash ?? 'solid']}
        />
      );
    case 'dot':
      return (
        <circle
          cx={shape.x}
          cy={shape.y}
          r={shape.radius}
          fill={ink(shape.fill)}
          stroke={shape.stroke && ink(shape.stroke)}
          strokeWidth={shape.stroke && 1.2}
        />
      );
    case 'area':
      return <polygon points={pointsOf(shape)} fill={ink(shape.fill)} />;
    default:
      return (
        <text
          x={shape.x}
          y={shape.y}
          textAnchor={shape.anchor}
          fill={ink(shape.ink)}
          fontWeight={shape.bold ? 600 : undefined}
        >
          {shape.text}
        </text>
      );
  }
}

function pointsOf(shape: { points: [number, number][] }): string {
  return shape.points.map(point => point.join(',')).join(' ');
}

function ink(name: ChartInk): string {
  return `var(--chart-${name})`;
}
