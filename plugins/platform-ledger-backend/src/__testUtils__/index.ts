export { countStatements, leastStatements } from './countStatements';
export { createLedgerDatabase } from './createLedgerDatabase';
export { createTestDatabases } from './createTestDatabases';
export { propertyRuns } from './propertyRuns';
export { usedHeap } from './usedHeap';
