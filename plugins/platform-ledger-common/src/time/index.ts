export * from './day';
export { readInstant } from './readInstant';
export * from './steps';
