export * from './CommentsPanel';
export * from './SectionComments';
