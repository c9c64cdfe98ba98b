import { ChartInk } from './Chart';

/**
 * The colours of print: readable on white paper, and apart from each other in grey.
 *
 * @public
 */
export const chartPalette: Record<ChartInk, string> = {
  ink: '#1d2733',
  muted: '#55606d',
  hairline: '#d3d9df',
  accent: '#1f5a8a',
  accentSoft: '#9dbdd8',
  band: '#e4edf5',
  shade: '#f1f3f5',
  good: '#2d6a4f',
  bad: '#a63d1c',
  high: '#6b4a94',
  unknown: '#7a8490',
  paper: '#ffffff',
};
