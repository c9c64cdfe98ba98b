export * from './formatShare';
export * from './formatValue';
export * from './useFileSize';
export * from './useFormat';
