export * from './DataView';
