export { DatabaseFrozenBalances } from './DatabaseFrozenBalances';
export { startReports } from './startReports';
export { verifyReports } from './verifyReports';
