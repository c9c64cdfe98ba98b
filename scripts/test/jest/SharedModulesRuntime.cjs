const { sep } = require('node:path');
const BackstageRuntime = require('@backstage/cli/config/jestCachingModuleLoader');
const shareValidators = require('./shareValidators.cjs');

const INSTALLED = `${sep}node_modules${sep}`;

/**
 * Packages of which each file has its own: those that speak to the file under test as they are loaded, by `afterAll` for
 * example, and `swr`, which remembers answers.
 */
const OWN_OF_EACH_FILE =
  /[\\/](jest[^\\/]*|@jest|@testing-library|backend-test-utils|swr)[\\/]/;

/** By environment, and in it one for each way of transforming modules: those that were loaded, by path. */
const registries = new WeakMap();

/** Modules that cannot be shared, since they hold one that is a file's own. */
const ownOfFile = new Set();

function registryOf(environment, id) {
  const all = registries.get(environment) ?? new Map();
  registries.set(environment, all);
  const registry = all.get(id) ?? { modules: new Map(), current: undefined };
  all.set(id, registry);
  return registry;
}

/**
 * Loads installed packages once for all the files that a worker tests, and not for each of them: a backend's take
 * seconds. The code of this repository is loaded for each file anew. It needs an environment `withSharedGlobals`.
 */
class SharedModulesRuntime extends BackstageRuntime {
  constructor(config, environment, ...others) {
    super(config, environment, ...others);
    this.registry = registryOf(environment, config.id);
    this.registry.current = this;
    /** The shared modules that are being loaded, the innermost last. */
    this.loading = [];
  }

  canShare(path) {
    return (
      path.includes(INSTALLED) &&
      !OWN_OF_EACH_FILE.test(path) &&
      !ownOfFile.has(path)
    );
  }

  requireModule(from, moduleName, options, isRequireActual) {
    const load = () =>
      super.requireModule(from, moduleName, options, isRequireActual);
    const isOrdinary =
      moduleName &&
      !options?.isInternalModule &&
      !this._resolver.isCoreModule(moduleName);
    if (!isOrdinary) return load();
    const path = this._resolveCjsModule(from, moduleName);
    if (!this.canShare(path)) {
      for (const holder of this.loading) ownOfFile.add(holder);
      return load();
    }
    const loaded =
      this.registry.modules.get(path) ?? this._moduleRegistry.get(path);
    return loaded ? loaded.exports : this.loadShared(path, load);
  }

  loadShared(path, load) {
    const loadInPlace = () => {
      this.loading.push(path);
      try {
        const exported = load();
        shareValidators(path, exported);
        return exported;
      } finally {
        this.loading.pop();
      }
    };
    if (this.loading.length > 0) return loadInPlace();
    const exported = this._environment.keepingChanges(loadInPlace);
    // Only now is it known of each of them whether it holds one of the file's own.
    for (const [name, module] of this._moduleRegistry) {
      if (this.canShare(name) && module.loaded) {
        this.registry.modules.set(name, module);
      }
    }
    return exported;
  }

  /** What a shared module requires later, the runtime of that time answers: the one that loaded it may be gone. */
  _createRequireImplementation(from, options) {
    const implementation = super._createRequireImplementation(from, options);
    if (options?.isInternalModule || !from.filename.includes(INSTALLED)) {
      return implementation;
    }
    const { registry } = this;
    return Object.assign(
      name => registry.current.requireModuleOrMock(from.filename, name),
      implementation,
    );
  }
}

module.exports = SharedModulesRuntime;
