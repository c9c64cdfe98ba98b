export { renderReport } from './renderReport';
export { snapshotHash } from './snapshotHash';
