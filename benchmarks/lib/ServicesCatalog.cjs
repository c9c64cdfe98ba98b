const {
  InMemoryCatalogClient,
} = require('@backstage/catalog-client/testUtils');

const PAGE = 500;
const SQUADS = 200;

function nameOfService(number) {
  return `service-${String(number).padStart(6, '0')}`;
}

function service(number) {
  const owner = `group:default/squad-${number % SQUADS}`;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: nameOfService(number), namespace: 'default' },
    spec: { type: 'service', lifecycle: 'production', owner },
    relations: [{ type: 'ownedBy', targetRef: owner }],
  };
}

function squad(number) {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name: `squad-${number}`, namespace: 'default' },
    spec: { type: 'squad', children: [] },
  };
}

function scorecard(facts) {
  return {
    apiVersion: 'platform-ledger.io/v1alpha1',
    kind: 'Scorecard',
    metadata: { name: 'benchmark', namespace: 'default' },
    spec: {
      type: 'standard',
      lifecycle: 'active',
      owner: 'group:default/squad-0',
      appliesTo: { kind: 'Component' },
      levels: [{ name: 'bronze' }, { name: 'silver' }],
      adoptedAt: 'bronze',
      checks: facts.map((fact, index) => ({
        id: `check-${index}`,
        level: index * 2 < facts.length ? 'bronze' : 'silver',
        title: `Has enough of ${fact}`,
        when: { fact, atLeast: 3 },
        because: 'It is measured.',
        instruction: 'Have more of it.',
      })),
    },
  };
}

/** A catalog of many services, of squads that own them, and of one scorecard with a check for each fact. */
class ServicesCatalog extends InMemoryCatalogClient {
  constructor({ services, facts }) {
    super({
      entities: [
        scorecard(facts),
        ...Array.from({ length: SQUADS }, (_, number) => squad(number)),
      ],
    });
    this.services = services;
  }

  async *streamEntities(request) {
    yield* super.streamEntities(request);
    if (request?.filter) return;
    for (let first = 0; first < this.services; first += PAGE) {
      const length = Math.min(PAGE, this.services - first);
      yield Array.from({ length }, (_, index) => service(first + index));
    }
  }
}

module.exports = { ServicesCatalog, nameOfService };
