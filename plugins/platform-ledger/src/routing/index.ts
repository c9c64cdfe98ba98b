export * from './reactRouter';
export * from './useLedgerLinks';
export * from './useRouteIfMounted';
