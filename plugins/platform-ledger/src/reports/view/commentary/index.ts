export * from './CommentarySection';
