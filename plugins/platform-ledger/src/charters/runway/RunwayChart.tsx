import {
  Day,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { scaleLinear, scaleUtc } from 'd3-scale';
import { PointerEvent, useState } from 'react';
import { dateOf } from '../../charts';
import { useWidth } from '../../charts/useWidth';
import { useFormat } from '../../format';
import { useTranslation } from '../../translation';
import { RunwayCurves } from './RunwayCurves';
import { RunwayForecast } from './RunwayForecast';
import { RunwayGrid } from './RunwayGrid';
import { RunwayLegend } from './RunwayLegend';
import { RunwayMilestones } from './RunwayMilestones';
import { CHART_HEIGHT, MARGIN, Milestone, RunwayScales } from './RunwayScales';
import styles from './RunwayChart.module.css';
import { RunwayCourse } from './runwayCourse';
import { readableDays } from './readableDays';
import { useCourseReading } from './useCourseReading';

export interface RunwayChartProps {
  course: RunwayCourse;
  /** The criterion's title. */
  title: string;
  asOf: Day;
  milestones: Milestone[];
  /** Days on which the goalposts were moved. */
  revisedOn: Day[];
}

/**
 * The runway with today on it: what was measured, the pace it needs, where it is heading. The pointer or the slider
 * below it, which the keyboard reaches, reads any day; a table behind it says the same.
 */
export function RunwayChart(props: RunwayChartProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const readingOn = useCourseReading();
  const [box, width] = useWidth<HTMLDivElement>(720);
  const [chosen, setChosen] = useState<Day>();
  const { course, asOf, milestones, revisedOn } = props;
  const days = readableDays(course, [
    ...milestones.map(({ day }) => day),
    ...revisedOn,
    asOf,
  ]);
  const lastDay = days[days.length - 1];
  const day = chosen ?? (asOf < lastDay ? asOf : lastDay);
  const first = toDayNumber(days[0]);
  const offsetOf = (each: Day) => toDayNumber(each) - first;
  const time = scaleUtc()
    .domain([dateOf(course.from), dateOf(course.to)])
    .range([MARGIN.left, width - MARGIN.right])
    .clamp(true);
  const scales: RunwayScales = {
    width,
    x: each => time(dateOf(each)),
    ticks: count => time.ticks(count),
    y: scaleLinear()
      .domain([course.span.least, course.span.most])
      .nice(4)
      .range([CHART_HEIGHT - MARGIN.bottom, MARGIN.top])
      .clamp(true),
  };
  const reading = readingOn(course, day);

  /** From readable day to readable day, in the direction that the slider was moved. */
  function nextDay(offset: number) {
    return offset > offsetOf(day)
      ? (days.find(each => offsetOf(each) >= offset) ?? lastDay)
      : (days.filter(each => offsetOf(each) <= offset).at(-1) ?? days[0]);
  }

  function point(event: PointerEvent<SVGSVGElement>) {
    const { left } = event.currentTarget.getBoundingClientRect();
    const at = time
      .invert(event.clientX - left)
      .toISOString()
      .slice(0, 10);
    setChosen(days.find(each => each >= at) ?? lastDay);
  }

  return (
    <div ref={box}>
      <RunwayLegend course={course} revised={revisedOn.length > 0} />
      <div className={styles.reading} aria-hidden>
        {reading}
      </div>
      <svg
        className={styles.chart}
        height={CHART_HEIGHT}
        viewBox={`0 0 ${width} ${CHART_HEIGHT}`}
        role="img"
        aria-label={t('runway.label', {
          criterion: props.title,
          from: format.day(course.from),
          to: format.day(course.to),
        })}
        onPointerMove={point}
        onPointerLeave={() => setChosen(undefined)}
      >
        <RunwayGrid course={course} scales={scales} />
        <RunwayForecast course={course} scales={scales} />
        <RunwayMilestones
          milestones={milestones}
          revisedOn={revisedOn.filter(each => each <= course.to)}
          today={asOf >= course.from && asOf <= course.to ? asOf : undefined}
          scales={scales}
        />
        <RunwayCurves course={course} scales={scales} />
        {chosen && (
          <line
            className={styles.cursor}
            x1={scales.x(chosen)}
            x2={scales.x(chosen)}
            y1={MARGIN.top}
            y2={CHART_HEIGHT - MARGIN.bottom}
          />
        )}
      </svg>
      <input
        type="range"
        className={styles.slider}
        aria-label={t('runway.slider')}
        aria-valuetext={reading}
        min={0}
        max={offsetOf(lastDay)}
        value={offsetOf(day)}
        onChange={event => setChosen(nextDay(Number(event.target.value)))}
      />
    </div>
  );
}
