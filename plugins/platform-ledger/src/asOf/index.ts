export * from './AsOfBanner';
export * from './AsOfControl';
