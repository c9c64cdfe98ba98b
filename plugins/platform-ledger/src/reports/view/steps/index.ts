export * from './StepsPanel';
