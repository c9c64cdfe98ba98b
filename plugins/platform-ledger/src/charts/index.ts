export * from './AdoptionCurve';
export * from './AdoptionTable';
export * from './HistoryStrip';
export * from './Sparkline';
export * from './curvePath';
