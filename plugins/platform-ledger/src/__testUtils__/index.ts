export * from './createFakeLedger';
export * from './renderView';
