import { AllocationCell } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { scaleBand, scaleLinear } from 'd3-scale';
import { useState } from 'react';
import { useWidth } from '../charts/useWidth';
import { formatShare } from '../format';
import { useTranslation } from '../translation';
import styles from './CategoryStack.module.css';
import { StackAxes } from './StackAxes';
import { StackBar, stackBars } from './stackBars';
import { StackReading } from './StackReading';
import { useDays } from './useDays';
import { periodKey } from './usePeriodWords';

const HEIGHT = 240;
const MARGIN = { top: 10, right: 8, bottom: 24, left: 44 };
const COLOURS = 5;
const BAND_WIDTH = 5;
/** As wide a bar has to be for words to stand in its place. */
const WORDS_WIDTH = 72;

export interface CategoryStackProps {
  cells: AllocationCell[];
  categories: string[];
}

/**
 * Bars by period, platform work at the ground; beside each bar the stretch that the band leaves to it. A table behind
 * it says the same.
 */
export function CategoryStack(props: CategoryStackProps) {
  const { t } = useTranslation();
  const days = useDays();
  const [box, width] = useWidth<HTMLDivElement>(720);
  const [pointed, setPointed] = useState<StackBar>();
  const { cells, categories } = props;
  const { inDays, bars } = stackBars(cells, categories);
  const top = Math.max(
    ...bars.map(bar => Math.max(bar.total, bar.band?.ceiling ?? 0)),
  );
  const x = scaleBand()
    .domain(cells.map(cell => periodKey(cell.period)))
    .range([MARGIN.left, width - MARGIN.right])
    .paddingInner(0.3)
    .paddingOuter(0.2);
  const y = scaleLinear()
    .domain([0, top || 1])
    .nice(4)
    .range([HEIGHT - MARGIN.bottom, MARGIN.top]);
  const last = bars.filter(bar => bar.total > 0).at(-1);
  const barWidth = Math.min(56, x.bandwidth() - BAND_WIDTH - 2);
  const className = (category: string) => {
    const index = categories.indexOf(category);
    return category === 'uncategorised'
      ? styles.uncategorised
      : styles[`category${index % COLOURS}`];
  };
  return (
    <div ref={box}>
      <ul className={styles.legend}>
        {categories.map(category => (
          <li key={category}>
            <svg width="12" height="12" aria-hidden>
              <rect width="12" height="12" className={className(category)} />
            </svg>
            {category}
          </li>
        ))}
        <li>
          <svg width="6" height="14" aria-hidden>
            <rect width="5" height="14" className={styles.band} />
          </svg>
          {t('stack.band')}
        </li>
      </ul>
      <StackReading bar={pointed ?? last} inDays={inDays} />
      <svg
        className={styles.chart}
        height={HEIGHT}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        role="img"
        aria-label={t(inDays ? 'stack.label' : 'stack.labelShares')}
        onPointerLeave={() => setPointed(undefined)}
      >
        <StackAxes
          y={y}
          x={x}
          periods={cells.map(cell => cell.period)}
          left={MARGIN.left}
          right={width - MARGIN.right}
          words={value => (inDays ? days.number(value) : formatShare(value))}
        />
        {bars.map(bar => {
          const left = x(periodKey(bar.cell.period)) ?? 0;
          return (
            <g
              key={periodKey(bar.cell.period)}
              onPointerEnter={() => setPointed(bar)}
            >
              <rect
                className={styles.target}
                x={left}
                y={MARGIN.top}
                width={x.bandwidth()}
                height={HEIGHT - MARGIN.top - MARGIN.bottom}
              />
              {bar.parts.map(part => (
                <rect
                  key={part.category}
                  className={className(part.category)}
                  x={left}
                  y={y(part.to)}
                  width={Math.max(1, barWidth)}
                  height={Math.max(0, y(part.from) - y(part.to) - 1)}
                />
              ))}
              {bar.total === 0 && x.bandwidth() >= WORDS_WIDTH && (
                <text
                  x={left + x.bandwidth() / 2}
                  y={y(0) - 8}
                  textAnchor="middle"
                >
                  {t(bar.cell.suppressed ? 'stack.tooFew' : 'noData')}
                </text>
              )}
              {bar.band && (
                <rect
                  className={styles.band}
                  x={left + Math.max(1, barWidth) + 2}
                  y={y(bar.band.ceiling)}
                  width={BAND_WIDTH}
                  height={y(bar.band.floor) - y(bar.band.ceiling)}
                />
              )}
            </g>
          );
        })}
      </svg>
    </div>
  );
}
