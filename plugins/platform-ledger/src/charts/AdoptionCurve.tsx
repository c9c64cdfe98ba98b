import { AdoptionPoint } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { scaleLinear, scaleUtc } from 'd3-scale';
import { useState } from 'react';
import { useFormat } from '../format';
import { useTranslation } from '../translation';
import styles from './AdoptionCurve.module.css';
import { CurveGrid } from './CurveGrid';
import { CurveLegend } from './CurveLegend';
import { CurveReading } from './CurveReading';
import { curvePath, dateOf, levelPoints } from './curvePath';
import { useWidth } from './useWidth';

const HEIGHT = 240;
const MARGIN = { top: 12, right: 12, bottom: 24, left: 44 };

export interface AdoptionCurveProps {
  points: AdoptionPoint[];
  levels: { name: string; title: string }[];
  adoptedAt: string;
}

/**
 * The share of each level over time; the level that counts as adopted is the unbroken line. Days before the scorecard
 * was first recorded stand on a shaded ground. A table behind it says the same.
 */
export function AdoptionCurve(props: AdoptionCurveProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { points } = props;
  const [box, width] = useWidth<HTMLDivElement>(720);
  const [pointed, setPointed] = useState<AdoptionPoint>();
  const levels = [
    ...props.levels.filter(level => level.name === props.adoptedAt),
    ...props.levels.filter(level => level.name !== props.adoptedAt),
  ];
  const first = points[0];
  const last = points[points.length - 1];
  const x = scaleUtc()
    .domain([dateOf(first.day), dateOf(last.day)])
    .range([MARGIN.left, width - MARGIN.right]);
  const y = scaleLinear()
    .domain([0, 1])
    .range([HEIGHT - MARGIN.bottom, MARGIN.top]);
  const recordedSince = points.find(point => !point.retrospective);
  const retrospectiveEnd = first.retrospective
    ? x(dateOf((recordedSince ?? last).day))
    : undefined;

  function pointAt(clientX: number, left: number) {
    const day = x
      .invert(clientX - left)
      .toISOString()
      .slice(0, 10);
    return points.find(point => point.day >= day) ?? last;
  }

  return (
    <div ref={box}>
      <CurveLegend
        levels={levels}
        retrospective={retrospectiveEnd !== undefined}
      />
      <CurveReading point={pointed ?? last} levels={levels} />
      <svg
        className={styles.chart}
        height={HEIGHT}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        role="img"
        aria-label={t('curve.label', {
          from: format.day(first.day),
          to: format.day(last.day),
        })}
        onPointerMove={event =>
          setPointed(
            pointAt(
              event.clientX,
              event.currentTarget.getBoundingClientRect().left,
            ),
          )
        }
        onPointerLeave={() => setPointed(undefined)}
      >
        {retrospectiveEnd !== undefined && (
          <>
            <rect
              className={styles.retrospective}
              x={MARGIN.left}
              y={MARGIN.top}
              width={Math.max(0, retrospectiveEnd - MARGIN.left)}
              height={HEIGHT - MARGIN.top - MARGIN.bottom}
            />
            {recordedSince && (
              <line
                className={styles.retrospectiveEdge}
                x1={retrospectiveEnd}
                x2={retrospectiveEnd}
                y1={MARGIN.top}
                y2={HEIGHT - MARGIN.bottom}
              />
            )}
          </>
        )}
        <CurveGrid
          x={x}
          y={y}
          left={MARGIN.left}
          right={width - MARGIN.right}
        />
        {levels
          .map((level, index) => (
            <path
              key={level.name}
              className={`${styles.line} ${styles[`level${index % 4}`]}`}
              d={curvePath(levelPoints(points, level.name), { x, y })}
            />
          ))
          .reverse()}
        {pointed && (
          <line
            className={styles.cursor}
            x1={x(dateOf(pointed.day))}
            x2={x(dateOf(pointed.day))}
            y1={MARGIN.top}
            y2={HEIGHT - MARGIN.bottom}
          />
        )}
      </svg>
    </div>
  );
}
