const { TestEnvironment } = require('jest-environment-node');
const withProgress = require('./withProgress.cjs');

/** Jest's environment of Node, which says what it is at. */
module.exports = withProgress(TestEnvironment);
