/**
 * A plugin of yarn's: `yarn start`, `yarn test`, `yarn test:full` and `yarn look` in a clone that nothing was installed
 * in yet. Without it yarn refuses to run a script before `yarn install`; the scripts themselves install what they need.
 */
module.exports = {
  name: '@platform-ledger/yarn-plugin-commands',
  factory: require => {
    const { spawn } = require('node:child_process');
    const { dirname, join, resolve } = require('node:path');
    const { BaseCommand } = require('@yarnpkg/cli');
    const { Option } = require('clipanion');

    const SCRIPTS = {
      start: ['start.mjs'],
      test: ['test.mjs'],
      'test:full': ['test.mjs', '--full'],
      look: ['look.mjs'],
    };

    const commands = Object.entries(SCRIPTS).map(
      ([name, [script, ...first]]) =>
        class extends BaseCommand {
          static paths = [[name]];

          args = Option.Proxy();

          execute() {
            if (resolve(this.context.cwd) !== dirname(__dirname)) {
              // In a package's folder its own script is meant.
              return this.cli.run(['run', name, ...this.args]);
            }
            const child = spawn(
              process.execPath,
              [join(__dirname, script), ...first, ...this.args],
              { stdio: 'inherit' },
            );
            // Ctrl-C reaches the script by itself: this waits until it has tidied up.
            process.on('SIGINT', () => {});
            process.on('SIGTERM', () => child.kill('SIGTERM'));
            return new Promise(done =>
              child.on('close', code => done(code ?? 1)),
            );
          }
        },
    );
    return { commands };
  },
};
