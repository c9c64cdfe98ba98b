const { readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');

/** What runs in Node, and what runs there as well as in a browser and reads nothing of either. */
const ROLES_WITHOUT_DOM = /^(backend|node-library|common-library)/;

/** Whoever measures memory, as the long tests do, has no modules in it that an earlier file needed. */
const ENVIRONMENTS = process.env.LONG_TESTS
  ? { node: 'NodeEnvironment.cjs', dom: 'DomEnvironment.cjs' }
  : {
      node: 'SharedEnvironment.cjs',
      dom: 'SharedDomEnvironment.cjs',
      runtime: 'SharedModulesRuntime.cjs',
    };

/** Installed modules that say by their name that there is nothing to transform. */
const COMMON_JS = '/node_modules/.+\\.cjs(\\.js)?$';

function needsDom({ rootDir }) {
  const file = join(dirname(rootDir), 'package.json');
  const { backstage } = JSON.parse(readFileSync(file, 'utf8'));
  return !ROLES_WITHOUT_DOM.test(backstage.role);
}

/** Backstage's own configuration of Jest, in environments that say what they are at, and share installed packages. */
async function jestConfig() {
  const { node, dom, runtime } = ENVIRONMENTS;
  const here = name => join(__dirname, name);
  const config = await require('@backstage/cli/config/jest');
  return {
    ...config,
    testSequencer: join(__dirname, 'LongestFirst.cjs'),
    projects: config.projects.map(project => ({
      ...project,
      testEnvironment: here(needsDom(project) ? dom : node),
      transformIgnorePatterns: [...project.transformIgnorePatterns, COMMON_JS],
      runtime: runtime ? here(runtime) : project.runtime,
    })),
  };
}

module.exports = jestConfig;
