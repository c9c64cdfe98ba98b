export * from './GateView';
