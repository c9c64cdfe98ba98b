export * from './formatShare';
export * from './formatValue';
export * from './useFormat';
