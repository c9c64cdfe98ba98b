export * from './RunwayChart';
export * from './RunwayScales';
export * from './RunwayTable';
export * from './runwayCourse';
