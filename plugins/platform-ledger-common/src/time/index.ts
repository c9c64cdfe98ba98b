export * from './day';
export * from './steps';
