const { rmSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

/** Where each worker writes what it is at; nowhere unless `Watchdog` asks for it. */
const DIRECTORY = process.env.PLATFORM_LEDGER_TEST_PROGRESS;

/** A busy machine takes its time to load a backend, without any test beginning or ending. */
const LOADING_MS = 300_000;
/** Jest itself ends what waits longer than was declared; this is for what Jest cannot end. */
const LEAST_MS = 60_000;
const GRACE_MS = 10_000;

function fullName({ name, parent }) {
  return parent?.parent ? `${fullName(parent)} ${name}` : name;
}

/** An environment that says what goes on in it. It is written at once, so that it is known also of a loop without end. */
function withProgress(Environment) {
  return class extends Environment {
    constructor(config, context) {
      super(config, context);
      const options = config.projectConfig.testEnvironmentOptions;
      this.leastMs = options.leastMs ?? LEAST_MS;
      this.graceMs = options.graceMs ?? GRACE_MS;
      this.testPath = context.testPath;
      this.sayProgress('loading the file', LOADING_MS);
    }

    sayProgress(name, allowedMs) {
      if (!DIRECTORY) return;
      const { pid } = process;
      const progress = { pid, file: this.testPath, name, since: Date.now() };
      writeFileSync(
        join(DIRECTORY, `${pid}.json`),
        JSON.stringify({ ...progress, allowedMs }),
      );
    }

    async handleTestEvent(event, state) {
      const { name, test, hook } = event;
      const allow = timeout =>
        Math.max(this.leastMs, timeout ?? state.testTimeout) + this.graceMs;
      if (name === 'hook_start') {
        const of = fullName(test ?? hook.parent);
        this.sayProgress(`${hook.type} of ${of}`, allow(hook.timeout));
      } else if (name === 'test_fn_start') {
        this.sayProgress(fullName(test), allow(test.timeout));
      } else if (name === 'hook_success' || name === 'test_done') {
        this.sayProgress(`after ${fullName(test ?? hook.parent)}`, allow());
      }
      await super.handleTestEvent?.(event, state);
    }

    async teardown() {
      await super.teardown();
      if (DIRECTORY) rmSync(join(DIRECTORY, `${process.pid}.json`));
    }
  };
}

module.exports = withProgress;
