export { countStatements } from './countStatements';
export { createLedgerDatabase } from './createLedgerDatabase';
export { createTestDatabases } from './createTestDatabases';
