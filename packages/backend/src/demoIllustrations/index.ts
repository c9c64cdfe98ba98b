export { demoIllustrationsPlugin as default } from './demoIllustrationsPlugin';
