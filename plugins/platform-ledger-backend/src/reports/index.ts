export { DatabaseFrozenBalances } from './DatabaseFrozenBalances';
export { startReports } from './startReports';
