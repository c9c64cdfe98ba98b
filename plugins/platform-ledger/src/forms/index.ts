export * from './Form';
export * from './FormSection';
export * from './readFieldErrors';
export * from './readNumber';
export * from './useSubmission';
