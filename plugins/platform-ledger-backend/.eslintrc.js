const { existsSync, readdirSync } = require('node:fs');
const { join } = require('node:path');

/** The flow of data: a domain may import those before it in this list, by their index.ts, and none after it. */
const DOMAINS = [
  'definitions',
  'facts',
  'scorecards',
  'allocation',
  'metrics',
  'charters',
  'reports',
];

/** Folders that every domain may import. Of the domains they know nothing. */
const GROUND = ['database', 'intake', 'tasks'];

/** What stands outside the flow may import any domain, by its index.ts. */
const OUTSIDE = readdirSync(join(__dirname, 'src')).filter(
  name => !DOMAINS.includes(name) && !GROUND.includes(name),
);

const onlyByIndex = (target, domain) => ({
  target,
  from: `./src/${domain}`,
  except: ['./index.ts'],
  message: `Import ${domain}/ by its index.ts.`,
});

const never = (target, domain, why) => ({
  target,
  from: `./src/${domain}`,
  message: why,
});

const zones = [
  ...DOMAINS.flatMap((domain, place) =>
    DOMAINS.flatMap((other, otherPlace) => {
      if (place === otherPlace) return [];
      return place > otherPlace
        ? [onlyByIndex(`./src/${domain}`, other)]
        : [
            never(
              `./src/${domain}`,
              other,
              `Data flows one way: ${domain}/ comes before ${other}/ and must not know of it.`,
            ),
          ];
    }),
  ),
  ...DOMAINS.map(domain =>
    never(
      `./src/${domain}`,
      'router',
      'The router stands outside the flow: no domain may know of it.',
    ),
  ),
  ...GROUND.flatMap(ground =>
    DOMAINS.map(domain =>
      never(
        `./src/${ground}`,
        domain,
        `Every domain stands on ${ground}/: it must not know of any.`,
      ),
    ),
  ),
  ...OUTSIDE.flatMap(name =>
    DOMAINS.map(domain => onlyByIndex(`./src/${name}`, domain)),
  ),
].filter(zone => existsSync(join(__dirname, zone.from)));

module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  settings: {
    'import/resolver': { node: { extensions: ['.ts', '.tsx', '.js'] } },
  },
  rules: {
    'import/no-restricted-paths': ['error', { basePath: __dirname, zones }],
  },
});
