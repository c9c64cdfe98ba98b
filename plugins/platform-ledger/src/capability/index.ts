export * from './CapabilityCard';
