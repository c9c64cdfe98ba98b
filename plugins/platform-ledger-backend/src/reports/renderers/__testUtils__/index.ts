export { emptySnapshot } from './emptySnapshot';
export { exampleSnapshot } from './exampleSnapshot';
export { HOSTILE_TEXTS, hostileSnapshot } from './hostileSnapshot';
export { renderAll } from './renderAll';
