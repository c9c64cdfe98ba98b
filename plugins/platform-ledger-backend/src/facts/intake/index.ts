export { takeItems } from './takeItems';
export { takePush } from './takePush';
export { takeFile, takeStream } from './takeStream';
export { BATCH_LINES, type IntakeServices } from './IntakeServices';
