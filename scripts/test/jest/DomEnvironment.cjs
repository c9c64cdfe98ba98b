const DomEnvironment = require('@backstage/cli/config/jest-environment-jsdom');
const withProgress = require('./withProgress.cjs');

/** Backstage's environment of jsdom, which says what it is at. */
module.exports = withProgress(DomEnvironment);
