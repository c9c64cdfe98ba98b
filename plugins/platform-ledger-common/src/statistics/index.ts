export type { Line } from './Line';
export type { LinePoint } from './LinePoint';
export { leastSquares } from './leastSquares';
export { median } from './median';
export { rounded } from './rounded';
export { theilSen } from './theilSen';
