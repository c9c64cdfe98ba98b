export { takeItems } from './takeItems';
export { takePush } from './takePush';
export { takeFile, takeStream } from './takeStream';
export type { IntakeServices } from './IntakeServices';
