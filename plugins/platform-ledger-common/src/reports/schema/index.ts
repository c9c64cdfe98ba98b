export { reportSchema } from './reportSchema';
