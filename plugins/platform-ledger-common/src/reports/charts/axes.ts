import { Day, fromDayNumber, toDayNumber } from '../../time';
import { ChartShape } from './Chart';

/** Where the drawing's axes lie. */
export interface Plot {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A straight scale; where its domain is one value it lies in the middle. */
export function linearScale(options: {
  from: number;
  to: number;
  start: number;
  end: number;
}): (value: number) => number {
  const { from, to, start, end } = options;
  return value =>
    from === to
      ? (start + end) / 2
      : start + ((value - from) / (to - from)) * (end - start);
}

/** Days to the right. */
export function dayScale(options: {
  from: Day;
  to: Day;
  plot: Plot;
}): (day: Day) => number {
  const { from, to, plot } = options;
  const scale = linearScale({
    from: toDayNumber(from),
    to: toDayNumber(to),
    start: plot.left,
    end: plot.right,
  });
  return day => scale(toDayNumber(day));
}

/** Shares upwards: hairlines with their per cent to the left. */
export function shareAxis(options: {
  plot: Plot;
  shares: readonly number[];
  label: (share: number) => string;
}): ChartShape[] {
  const { plot, shares, label } = options;
  const y = shareScale(plot);
  return shares.flatMap((share): ChartShape[] => [
    {
      kind: 'line',
      points: [
        [plot.left, y(share)],
        [plot.right, y(share)],
      ],
      stroke: 'hairline',
      width: 0.5,
    },
    {
      kind: 'text',
      x: plot.left - 5,
      y: y(share) + 3,
      text: label(share),
      anchor: 'end',
      ink: 'muted',
    },
  ]);
}

/** 0 at the bottom, 1 at the top. */
export function shareScale(plot: Plot): (share: number) => number {
  return linearScale({ from: 0, to: 1, start: plot.bottom, end: plot.top });
}

/** First and last day below the plot, and the middle where there is room. */
export function dayAxis(options: {
  plot: Plot;
  from: Day;
  to: Day;
  label: (day: Day) => string;
}): ChartShape[] {
  const { plot, from, to, label } = options;
  const first = toDayNumber(from);
  const middle = fromDayNumber(Math.round((first + toDayNumber(to)) / 2));
  const x = dayScale({ from, to, plot });
  const y = plot.bottom + 12;
  const isWide = plot.right - plot.left > 180;
  return [
    dayLabel(plot.left, from, 'start'),
    ...(isWide && from < middle && middle < to
      ? [dayLabel(x(middle), middle, 'middle')]
      : []),
    ...(from === to ? [] : [dayLabel(plot.right, to, 'end')]),
  ];

  function dayLabel(
    at: number,
    day: Day,
    anchor: 'start' | 'middle' | 'end',
  ): ChartShape {
    return { kind: 'text', x: at, y, text: label(day), anchor, ink: 'muted' };
  }
}
