export * from './CategoriesPanel';
