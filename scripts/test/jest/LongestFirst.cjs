const { relative, resolve } = require('node:path');
const { default: TestSequencer } = require('@jest/test-sequencer');
const seconds = require('./seconds.json');

const root = resolve(__dirname, '../../..');

/** Begins with the files that take longest, so that no worker is left alone with one of them at the end. */
class LongestFirst extends TestSequencer {
  sort(tests) {
    const known = ({ path }) => seconds[relative(root, path)] ?? 0;
    return super.sort(tests).sort((a, b) => known(b) - known(a));
  }
}

module.exports = LongestFirst;
