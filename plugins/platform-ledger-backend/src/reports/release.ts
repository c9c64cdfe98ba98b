import { version } from '../../package.json';

/** Of the ledger's backend. */
export const release = version;
