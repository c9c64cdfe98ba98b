import { Day } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { useFormat } from '../../format';
import { useTranslation } from '../../translation';
import styles from './RunwayChart.module.css';
import { CHART_HEIGHT, MARGIN, Milestone, RunwayScales } from './RunwayScales';

/** As wide a chart has to be for dates to stand beside the words. */
const DATES_WIDTH = 560;
const UPPER_ROW = 12;
const LOWER_ROW = 30;

export interface RunwayMilestonesProps {
  milestones: Milestone[];
  revisedOn: Day[];
  /** None where the as-of day is not on the chart. */
  today?: Day;
  scales: RunwayScales;
}

/** Checkpoint, gate, the as-of day, and the days on which the goalposts were moved. */
export function RunwayMilestones(props: RunwayMilestonesProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { milestones, revisedOn, today, scales } = props;
  const bottom = CHART_HEIGHT - MARGIN.bottom;
  const words = (word: string, day: Day) =>
    scales.width < DATES_WIDTH ? word : `${word} ${format.day(day)}`;
  const anchorAt = (x: number) => {
    if (x > scales.width - MARGIN.right - 60) {
      return 'end';
    }
    return x < MARGIN.left + 60 ? 'start' : 'middle';
  };
  return (
    <g>
      {milestones.map(({ kind, day }) => {
        const x = scales.x(day);
        return (
          <g key={kind}>
            <line
              className={styles.milestone}
              x1={x}
              x2={x}
              y1={(kind === 'due' ? LOWER_ROW : UPPER_ROW) + 4}
              y2={bottom}
            />
            <text
              x={x}
              y={kind === 'due' ? LOWER_ROW : UPPER_ROW}
              textAnchor={anchorAt(x)}
            >
              {words(t(`runway.${kind}`), day)}
            </text>
          </g>
        );
      })}
      {today && (
        <g>
          <line
            className={styles.today}
            x1={scales.x(today)}
            x2={scales.x(today)}
            y1={LOWER_ROW + 4}
            y2={bottom}
          />
          <text
            className={styles.todayWords}
            x={scales.x(today)}
            y={LOWER_ROW}
            textAnchor={anchorAt(scales.x(today))}
          >
            {words(t('runway.today'), today)}
          </text>
        </g>
      )}
      {revisedOn.map(day => (
        <path
          key={day}
          className={styles.revision}
          d="M0,-7 L6,0 L0,7 L-6,0 Z"
          transform={`translate(${scales.x(day)}, ${bottom})`}
        />
      ))}
    </g>
  );
}
