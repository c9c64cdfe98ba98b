export * from './createFakeLedger';
export * from './refusal';
export * from './renderView';
