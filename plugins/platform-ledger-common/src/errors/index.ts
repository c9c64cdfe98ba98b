export { fieldError, fieldErrors } from './fieldErrors';
export { fieldProblemsOf } from './fieldProblemsOf';
