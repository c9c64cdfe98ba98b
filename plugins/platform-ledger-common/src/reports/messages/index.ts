export { reportMessages, type ReportMessageKey } from './reportMessages';
