export { adoptionChanges } from './adoptionChanges';
export { adoptionCurve } from './adoptionCurve';
export { allocationBars, MOST_BARS } from './allocationBars';
export { allocationDistribution } from './allocationDistribution';
export {
  type Chart,
  CHART_TEXT_SIZE,
  type ChartDash,
  type ChartInk,
  type ChartShape,
} from './Chart';
export { chartPalette } from './chartPalette';
export { chartSvg } from './chartSvg';
export { charterProgress } from './charterProgress';
export { escapeXml } from './escapeXml';
export { runwayLine, judgedReading } from './runwayLine';
export { MARK_SIZE, markShape, type ReportMark } from './markShape';
export { shapeSvg } from './chartSvg';
