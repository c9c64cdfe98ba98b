export * from './ScorecardsView';
