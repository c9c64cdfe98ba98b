/** What Jest itself keeps in the global object from the file that it ran last: the next one begins without it. */
const KEPT_BY_JEST =
  /jest-matchers|JEST_STATE|TEST_TIMEOUT|EVENT_HANDLERS|RETRY/i;

/**
 * An environment with one global object for all the files that a worker tests, so that modules which were loaded for one
 * serve the next (see `SharedModulesRuntime`). What a file changed in it is put back when the file has ended.
 */
function withSharedGlobals(Environment) {
  let shared;
  return class extends Environment {
    constructor(config, context) {
      if (shared) {
        shared.beginFile?.(context);
        return shared;
      }
      super(config, context);
      shared = this;
      this.baseline = this.describeGlobals();
    }

    /** Does something whose traces in the global object stay there for all files. */
    keepingChanges(work) {
      const before = this.describeGlobals();
      try {
        return work();
      } finally {
        for (const [key, descriptor] of this.describeGlobals().properties) {
          const earlier = before.properties.get(key);
          if (!earlier || earlier.value !== descriptor.value) {
            this.baseline.properties.set(key, descriptor);
          }
        }
      }
    }

    describeGlobals() {
      const properties = new Map();
      for (const key of Reflect.ownKeys(this.global)) {
        if (!KEPT_BY_JEST.test(String(key))) {
          properties.set(
            key,
            Object.getOwnPropertyDescriptor(this.global, key),
          );
        }
      }
      const { process } = this.global;
      return { properties, exit: process.exit, env: { ...process.env } };
    }

    async teardown() {
      const { properties, exit, env } = this.baseline;
      for (const key of Reflect.ownKeys(this.global)) {
        const now = Object.getOwnPropertyDescriptor(this.global, key);
        const before = properties.get(key);
        if (!now?.configurable) continue;
        if (!before) {
          delete this.global[key];
        } else if (now.value !== before.value) {
          Object.defineProperty(this.global, key, before);
        }
      }
      const { process } = this.global;
      process.exit = exit;
      for (const name of Object.keys(process.env)) {
        if (!(name in env)) delete process.env[name];
      }
      Object.assign(process.env, env);
      this.fakeTimers.dispose();
      this.fakeTimersModern.dispose();
      this.endFile?.();
    }
  };
}

module.exports = withSharedGlobals;
