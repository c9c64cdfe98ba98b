const REPOSITORY = 'RoadieHQ/roadie-backstage-plugins';
const API_VERSION = 'backstage.io/v1alpha1';
const ORGANISATION = 'example-organisation';

const SQUADS = {
  ai: 'AI',
  cloud: 'Cloud',
  'code-insights': 'Code insights',
  core: 'Core',
  delivery: 'Delivery',
  portal: 'Portal',
  scaffolding: 'Scaffolding',
};

/** Roles that people sign in as in the demo portal. They are nobody's. */
const ROLES = {
  'service-owner': {
    title: 'Service owner',
    memberOf: ['cloud'],
    question: 'Where does my service stand, and what do I fix first?',
  },
  'squad-lead': {
    title: 'Squad lead',
    memberOf: ['cloud'],
    question: 'Where do all services of my squad stand?',
  },
  'platform-product-manager': {
    title: 'Platform product manager',
    memberOf: ['core'],
    question: 'Who moved, what is stuck, what do I decide?',
  },
  decider: {
    title: 'Decider',
    memberOf: ['leadership'],
    question: 'Is it worth it, and what is needed of me?',
  },
  reader: {
    title: 'Reader',
    memberOf: [ORGANISATION],
    question: 'How far is the platform adopted?',
  },
  guest: {
    title: 'Guest',
    memberOf: [ORGANISATION],
    question: 'What is this?',
  },
};

/** A month's end from 28 days before: seen in it is seen in the latest month. */
function monthBefore(day) {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 28 * 86_400_000)
    .toISOString()
    .slice(0, 10);
}

export function organisationEntities(components) {
  const withComponents = new Set(components.map(component => component.squad));
  const unknown = [...withComponents].filter(squad => !(squad in SQUADS));
  if (unknown.length > 0) {
    throw new Error(`Squads without a title: ${unknown.join(', ')}`);
  }
  return [
    group({
      name: ORGANISATION,
      type: 'organization',
      title: 'Example organisation',
      description:
        'Example data: an organisation made up around real packages, for the demo portal',
    }),
    ...Object.entries(SQUADS).map(([name, title]) =>
      group({
        name,
        type: 'squad',
        title,
        parent: ORGANISATION,
        description: withComponents.has(name)
          ? 'Example data: a squad made up of packages of one theme'
          : 'Example data: the squad of those who work across all packages',
      }),
    ),
    group({
      name: 'leadership',
      type: 'team',
      title: 'Leadership',
      parent: ORGANISATION,
      description: 'Example data: who decides on charters in the demo portal',
    }),
    ...Object.entries(ROLES).map(([name, role]) => ({
      apiVersion: API_VERSION,
      kind: 'User',
      metadata: {
        name,
        title: `${role.title} (example role)`,
        description: `Example data: a role to try the demo portal as, nobody's account. "${role.question}"`,
      },
      spec: {
        profile: { displayName: `${role.title} (example role)` },
        memberOf: role.memberOf,
      },
    })),
  ];
}

function group(options) {
  const { name, type, title, parent, description } = options;
  return {
    apiVersion: API_VERSION,
    kind: 'Group',
    metadata: { name, title, description },
    spec: { type, ...(parent ? { parent } : {}), children: [] },
  };
}

export function componentEntities(components) {
  const latest = components
    .map(component => component.last_seen)
    .sort()
    .at(-1);
  return [
    {
      apiVersion: API_VERSION,
      kind: 'System',
      metadata: {
        name: 'roadie-plugins',
        title: 'Roadie plugins',
        description:
          'Example data: the packages of an open-source monorepo, from its public history',
        links: [
          { title: 'Repository', url: `https://github.com/${REPOSITORY}` },
        ],
      },
      spec: { owner: ORGANISATION },
    },
    ...components.map(component => ({
      apiVersion: API_VERSION,
      kind: 'Component',
      metadata: {
        name: component.component,
        description: `Example data: the package ${component.package}, its ownership made up`,
        annotations: {
          'backstage.io/source-location': `url:${sourceUrl(component)}/`,
          'github.com/project-slug': REPOSITORY,
        },
        links: [{ title: 'Source', url: sourceUrl(component) }],
        tags: ['example'],
      },
      spec: {
        type: component.role ? `backstage-${component.role}` : 'library',
        lifecycle:
          component.last_seen > monthBefore(latest)
            ? 'production'
            : 'deprecated',
        owner: component.squad,
        system: 'roadie-plugins',
      },
    })),
  ];
}

function sourceUrl(component) {
  return `https://github.com/${REPOSITORY}/tree/main/${component.source_path}`;
}
