export * from './NamedWorkPanel';
export * from './WrittenHere';
