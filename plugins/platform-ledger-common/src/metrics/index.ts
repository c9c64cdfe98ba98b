export { type SharePoint, sharePoints, type LevelChange } from './sharePoints';
export * from './types';
