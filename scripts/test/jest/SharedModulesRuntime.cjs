const { sep } = require('node:path');
const { default: JestRuntime } = require('jest-runtime');

const INSTALLED = `${sep}node_modules${sep}`;

/** Packages that speak to the file under test as they are loaded, by `afterAll` for example: each file has its own. */
const SPEAKS_TO_THE_TEST =
  /[\\/](jest[^\\/]*|@jest|@testing-library|backend-test-utils)[\\/]/;

/** Loaded modules by path, one registry for each way of transforming them. */
const registries = new Map();

/** Modules that cannot be shared, since they hold one that is a file's own. */
const ownOfFile = new Set();

let current;

/**
 * Loads installed packages once for all the files that a worker tests, and not for each of them: a backend's take
 * seconds. The code of this repository is loaded for each file anew. It needs `SharedEnvironment`.
 */
class SharedModulesRuntime extends JestRuntime {
  constructor(config, ...others) {
    super(config, ...others);
    if (!registries.has(config.id)) registries.set(config.id, new Map());
    this.shared = registries.get(config.id);
    /** The shared modules that are being loaded, the innermost last. */
    this.loading = [];
    current = this;
  }

  canShare(path) {
    return (
      path.includes(INSTALLED) &&
      !SPEAKS_TO_THE_TEST.test(path) &&
      !ownOfFile.has(path)
    );
  }

  requireModule(from, moduleName, options, isRequireActual) {
    const isOrdinary =
      moduleName &&
      !options?.isInternalModule &&
      !this._resolver.isCoreModule(moduleName);
    if (!isOrdinary) {
      return super.requireModule(from, moduleName, options, isRequireActual);
    }
    const path = this._resolveCjsModule(from, moduleName);
    if (!this.canShare(path)) {
      for (const holder of this.loading) ownOfFile.add(holder);
      return super.requireModule(from, moduleName, options, isRequireActual);
    }
    const module = this.shared.get(path);
    if (module) return module.exports;
    if (this._moduleRegistry.has(path)) {
      return this._moduleRegistry.get(path).exports;
    }
    return this.loadShared(path, () =>
      super.requireModule(from, moduleName, options, isRequireActual),
    );
  }

  loadShared(path, load) {
    const loadAndShare = () => {
      this.loading.push(path);
      try {
        return load();
      } finally {
        this.loading.pop();
      }
    };
    if (this.loading.length > 0) return loadAndShare();
    const exported = this._environment.keepingChanges(loadAndShare);
    // Only now is it known of each of them whether it holds one of the file's own.
    for (const [name, module] of this._moduleRegistry) {
      if (this.canShare(name) && module.loaded) this.shared.set(name, module);
    }
    return exported;
  }

  /** What a shared module requires later, the runtime of that time answers: the one that loaded it may be gone. */
  _createRequireImplementation(from, options) {
    const implementation = super._createRequireImplementation(from, options);
    if (options?.isInternalModule || !from.filename.includes(INSTALLED)) {
      return implementation;
    }
    return Object.assign(
      name => current.requireModuleOrMock(from.filename, name),
      implementation,
    );
  }
}

module.exports = SharedModulesRuntime;
