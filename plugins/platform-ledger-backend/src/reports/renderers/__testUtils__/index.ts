export { emptySnapshot } from './emptySnapshot';
export { exampleSnapshot } from './exampleSnapshot';
