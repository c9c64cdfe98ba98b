const semver = require('semver');
const ownModule = require('./ownModule.cjs');

/** What a file finds when it begins; then it leaves traces of all kinds. */
function everyFile(name) {
  it(name, () => {
    console.log(
      JSON.stringify({
        name,
        installed: semver.loadedBy ?? 'nobody',
        own: ownModule.loadedBy ?? 'nobody',
        global: globalThis.trace ?? 'nothing',
        environment: process.env.TRACE ?? 'nothing',
        fetch: typeof fetch,
        isArray: semver.parse('1.0.0').build instanceof Array,
      }),
    );
    semver.loadedBy ??= name;
    ownModule.loadedBy ??= name;
    globalThis.trace = name;
    globalThis.fetch = 'replaced';
    process.env.TRACE = name;
  });
}

module.exports = everyFile;
