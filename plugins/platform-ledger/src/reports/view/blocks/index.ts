export * from './CommentaryNote';
export * from './ReportBlockView';
