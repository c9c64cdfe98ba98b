export { startTask } from './startTask';
