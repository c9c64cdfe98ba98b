const { spawnSync } = require('node:child_process');

it('starts a program that does not end', () => {
  spawnSync(process.execPath, ['-e', 'setInterval(() => {}, 1_000)']);
});
