const { TestEnvironment } = require('jest-environment-node');
const withProgress = require('./withProgress.cjs');
const withSharedGlobals = require('./withSharedGlobals.cjs');

/** Jest's environment of Node, the same for all files that a worker tests. */
class SharedEnvironment extends withSharedGlobals(TestEnvironment) {
  endFile() {
    // Jest remembers what was once in the global object, to take it apart at the end. There is no such end here.
    this._globalProxy.leftovers = [];
  }
}

module.exports = withProgress(SharedEnvironment);
