export * from './charts';
export * from './document';
export * from './messages';
export * from './schema';
export * from './sentences';
export * from './snapshot';
export * from './words';
