const DomEnvironment = require('@backstage/cli/config/jest-environment-jsdom');
const withProgress = require('./withProgress.cjs');
const withSharedGlobals = require('./withSharedGlobals.cjs');

/** Backstage's environment of jsdom, the same window for all files that a worker tests. */
class SharedDomEnvironment extends withSharedGlobals(DomEnvironment) {
  beginFile({ console }) {
    // What the window has to say belongs to the file that is under test.
    const { virtualConsole } = this.dom;
    virtualConsole.removeAllListeners();
    virtualConsole.forwardTo(console);
    virtualConsole.on('jsdomError', error => console.error(error));
  }

  endFile() {
    const { document, history, localStorage, sessionStorage } = this.global;
    document.body.replaceChildren();
    document.title = '';
    history.replaceState(null, '', '/');
    localStorage.clear();
    sessionStorage.clear();
  }
}

module.exports = withProgress(SharedDomEnvironment);
