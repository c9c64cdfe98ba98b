// Made from openapi.yaml by scripts/generate-openapi.mjs.
export const spec = {
  openapi: '3.0.3',
  info: {
    title: 'platform-ledger',
    version: '1',
    description: 'Adoption, allocation and kill criteria of platform work.',
    license: {
      name: 'Apache-2.0',
      url: 'http://www.apache.org/licenses/LICENSE-2.0.html',
    },
  },
  security: [{}, { token: [] }],
  servers: [{ url: '/' }],
  paths: {
    '/status': {
      get: {
        operationId: 'GetStatus',
        summary: 'How far the ledger is, and what day its pages open with',
        'x-permission': ['platform-ledger.page.view'],
        responses: {
          '200': {
            description: 'The status',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/LedgerStatus' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/facts': {
      post: {
        operationId: 'PushFacts',
        summary: 'Push observations, as JSON, NDJSON or CSV',
        'x-permission': ['platform-ledger.facts.write'],
        parameters: [
          {
            name: 'source',
            in: 'query',
            allowReserved: true,
            description: 'Who reports. For JSON it stands in the body',
            schema: { type: 'string', minLength: 1, maxLength: 120 },
          },
          {
            name: 'observedAt',
            in: 'query',
            allowReserved: true,
            description: 'For lines that name no instant',
            schema: { type: 'string', format: 'date-time' },
          },
          {
            name: 'sweep',
            in: 'query',
            allowReserved: true,
            description: 'The stream is made of complete sweeps',
            schema: { type: 'boolean' },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/FactPush' },
            },
            'application/x-ndjson': { schema: {} },
            'text/csv': { schema: {} },
          },
        },
        responses: {
          '200': {
            description: 'What was stored, line by line what was not',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/IntakeResult' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/facts/query': {
      post: {
        operationId: 'QueryFacts',
        summary: 'Values of many entities as of a day',
        'x-permission': ['platform-ledger.facts.read'],
        'x-permission-by-content': ['catalog.entity.read'],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                additionalProperties: false,
                required: ['entityRefs'],
                properties: {
                  entityRefs: {
                    type: 'array',
                    minItems: 1,
                    maxItems: 1000,
                    items: { type: 'string', minLength: 1 },
                  },
                  asOf: { $ref: '#/components/schemas/Day' },
                  recordedAt: { $ref: '#/components/schemas/Instant' },
                },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'Entities that the reader may see, with their values',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['items'],
                  properties: {
                    items: {
                      type: 'array',
                      items: {
                        type: 'object',
                        required: ['entityRef', 'facts'],
                        properties: {
                          entityRef: { type: 'string' },
                          facts: {
                            type: 'array',
                            items: { $ref: '#/components/schemas/FactReading' },
                          },
                        },
                      },
                    },
                  },
                },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/facts/types': {
      get: {
        operationId: 'ListFactTypes',
        summary: 'Declared facts',
        'x-permission': ['platform-ledger.facts.read'],
        responses: {
          '200': {
            description: 'All of them',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['items'],
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/FactType' },
                    },
                  },
                },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/facts/types/{id}': {
      put: {
        operationId: 'DeclareFactType',
        summary: 'Declare a fact before its first value',
        'x-permission': ['platform-ledger.facts.write'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
              pattern: '^[A-Za-z][A-Za-z0-9_-]*(\\.[A-Za-z0-9_-]+)*$',
              maxLength: 200,
            },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/FactTypeDeclaration' },
            },
          },
        },
        responses: {
          '200': {
            description: 'As it stands now',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/FactType' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/facts/sources': {
      get: {
        operationId: 'ListFactSources',
        summary: 'Sources with their last runs',
        'x-permission': ['platform-ledger.facts.read'],
        responses: {
          '200': {
            description: 'All of them',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['items'],
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/FactSourceStatus' },
                    },
                  },
                },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/facts/unresolved': {
      get: {
        operationId: 'ListUnresolvedEntities',
        summary: 'Entities with facts that the catalog does not have',
        'x-permission': ['platform-ledger.facts.read'],
        parameters: [
          { $ref: '#/components/parameters/offset' },
          { $ref: '#/components/parameters/limit' },
        ],
        responses: {
          '200': {
            description: 'A page of them',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['items', 'total'],
                  properties: {
                    total: { type: 'integer' },
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/UnresolvedEntity' },
                    },
                  },
                },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/facts/entities/{kind}/{namespace}/{name}': {
      get: {
        operationId: 'GetFacts',
        summary: 'Values of an entity as of a day',
        'x-permission': ['platform-ledger.facts.read'],
        'x-permission-by-content': ['catalog.entity.read'],
        parameters: [
          { $ref: '#/components/parameters/kind' },
          { $ref: '#/components/parameters/namespace' },
          { $ref: '#/components/parameters/name' },
          { $ref: '#/components/parameters/asOf' },
          { $ref: '#/components/parameters/recordedAt' },
        ],
        responses: {
          '200': {
            description: 'Its values',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['items'],
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/FactReading' },
                    },
                  },
                },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/facts/entities/{kind}/{namespace}/{name}/history': {
      get: {
        operationId: 'GetFactHistory',
        summary: 'The values of one fact over time',
        'x-permission': ['platform-ledger.facts.read'],
        'x-permission-by-content': ['catalog.entity.read'],
        parameters: [
          { $ref: '#/components/parameters/kind' },
          { $ref: '#/components/parameters/namespace' },
          { $ref: '#/components/parameters/name' },
          {
            name: 'fact',
            in: 'query',
            allowReserved: true,
            required: true,
            schema: { type: 'string', minLength: 1 },
          },
          { $ref: '#/components/parameters/recordedAt' },
        ],
        responses: {
          '200': {
            description: 'Stretches of days, oldest first',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['items'],
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/FactHistoryEntry' },
                    },
                  },
                },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/scorecards': {
      get: {
        operationId: 'ListScorecards',
        summary: 'Scorecards with their adoption as of a day',
        'x-permission': ['platform-ledger.page.view'],
        'x-permission-by-content': ['platform-ledger.totals.read'],
        parameters: [
          { $ref: '#/components/parameters/asOf' },
          { $ref: '#/components/parameters/recordedAt' },
        ],
        responses: {
          '200': {
            description: 'All of them',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['items'],
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/ScorecardSummary' },
                    },
                  },
                },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/scorecards/preview': {
      post: {
        operationId: 'PreviewScorecard',
        summary:
          'Who would pass, fail, be unknown and change under a scorecard that is not merged yet',
        'x-permission': [
          'platform-ledger.scorecards.preview',
          'platform-ledger.totals.read',
        ],
        'x-permission-by-content': [
          'platform-ledger.standings.read',
          'catalog.entity.read',
        ],
        parameters: [
          { $ref: '#/components/parameters/asOf' },
          { $ref: '#/components/parameters/recordedAt' },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                additionalProperties: false,
                required: ['scorecard'],
                properties: {
                  scorecard: { type: 'object', additionalProperties: true },
                },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The figures it would have',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ScorecardPreview' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/scorecards/{namespace}/{name}': {
      get: {
        operationId: 'GetScorecard',
        summary: 'A scorecard with its checks, figures and revisions',
        'x-permission': ['platform-ledger.totals.read'],
        parameters: [
          { $ref: '#/components/parameters/namespace' },
          { $ref: '#/components/parameters/name' },
          { $ref: '#/components/parameters/asOf' },
          { $ref: '#/components/parameters/recordedAt' },
        ],
        responses: {
          '200': {
            description: 'The scorecard',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ScorecardDetails' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/scorecards/{namespace}/{name}/series': {
      get: {
        operationId: 'GetAdoptionSeries',
        summary: 'Adoption over time',
        'x-permission': ['platform-ledger.totals.read'],
        parameters: [
          { $ref: '#/components/parameters/namespace' },
          { $ref: '#/components/parameters/name' },
          {
            name: 'step',
            in: 'query',
            allowReserved: true,
            required: true,
            schema: {
              type: 'string',
              enum: ['day', 'week', 'month', 'quarter'],
            },
          },
          {
            name: 'from',
            in: 'query',
            allowReserved: true,
            description: 'The first day of evidence unless given',
            schema: { $ref: '#/components/schemas/Day' },
          },
          {
            name: 'to',
            in: 'query',
            allowReserved: true,
            description: 'The default as-of day unless given',
            schema: { $ref: '#/components/schemas/Day' },
          },
          { $ref: '#/components/parameters/recordedAt' },
        ],
        responses: {
          '200': {
            description: 'At most 1,000 points',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/AdoptionSeries' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/scorecards/{namespace}/{name}/movement': {
      get: {
        operationId: 'GetMovement',
        summary: 'Who rose, fell, appeared and went since a day, and by what',
        'x-permission': ['platform-ledger.totals.read'],
        'x-permission-by-content': [
          'platform-ledger.standings.read',
          'catalog.entity.read',
        ],
        parameters: [
          { $ref: '#/components/parameters/namespace' },
          { $ref: '#/components/parameters/name' },
          {
            name: 'since',
            in: 'query',
            allowReserved: true,
            required: true,
            schema: { $ref: '#/components/schemas/Day' },
          },
          { $ref: '#/components/parameters/asOf' },
          { $ref: '#/components/parameters/recordedAt' },
          { $ref: '#/components/parameters/offset' },
          { $ref: '#/components/parameters/limit' },
        ],
        responses: {
          '200': {
            description: 'Counts and a page of movers',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Movement' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/scorecards/{namespace}/{name}/owners': {
      get: {
        operationId: 'GetOwners',
        summary: 'Adoption by owner through the group hierarchy',
        'x-permission': ['platform-ledger.totals.read'],
        parameters: [
          { $ref: '#/components/parameters/namespace' },
          { $ref: '#/components/parameters/name' },
          { $ref: '#/components/parameters/asOf' },
          { $ref: '#/components/parameters/recordedAt' },
        ],
        responses: {
          '200': {
            description: 'Groups with any eligible entity',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['items'],
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/OwnerAdoption' },
                    },
                  },
                },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/scorecards/{namespace}/{name}/matrix': {
      get: {
        operationId: 'GetMatrix',
        summary: 'Entities by checks',
        'x-permission': [],
        'x-permission-by-content': [
          'platform-ledger.standings.read',
          'catalog.entity.read',
        ],
        parameters: [
          { $ref: '#/components/parameters/namespace' },
          { $ref: '#/components/parameters/name' },
          { $ref: '#/components/parameters/asOf' },
          { $ref: '#/components/parameters/recordedAt' },
          {
            name: 'owner',
            in: 'query',
            allowReserved: true,
            description: 'A group; with those below it',
            schema: { type: 'string', minLength: 1 },
          },
          {
            name: 'kind',
            in: 'query',
            allowReserved: true,
            schema: { type: 'string', minLength: 1 },
          },
          {
            name: 'lifecycle',
            in: 'query',
            allowReserved: true,
            schema: { type: 'string', minLength: 1 },
          },
          {
            name: 'check',
            in: 'query',
            allowReserved: true,
            schema: { type: 'string', minLength: 1 },
          },
          {
            name: 'state',
            in: 'query',
            allowReserved: true,
            schema: { $ref: '#/components/schemas/CheckState' },
          },
          {
            name: 'level',
            in: 'query',
            allowReserved: true,
            description: 'A name of a level or none',
            schema: { type: 'string', minLength: 1 },
          },
          {
            name: 'search',
            in: 'query',
            allowReserved: true,
            schema: { type: 'string', maxLength: 200 },
          },
          {
            name: 'orderBy',
            in: 'query',
            allowReserved: true,
            schema: {
              type: 'string',
              enum: ['name', 'owner', 'level', 'score'],
            },
          },
          {
            name: 'order',
            in: 'query',
            allowReserved: true,
            schema: { type: 'string', enum: ['asc', 'desc'] },
          },
          { $ref: '#/components/parameters/offset' },
          { $ref: '#/components/parameters/limit' },
        ],
        responses: {
          '200': {
            description: 'A page',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/MatrixPage' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/entities/{kind}/{namespace}/{name}/standings': {
      get: {
        operationId: 'GetEntityStandings',
        summary: 'Where an entity stands on every scorecard that applies',
        'x-permission': [],
        'x-permission-by-content': [
          'platform-ledger.standings.read',
          'catalog.entity.read',
        ],
        parameters: [
          { $ref: '#/components/parameters/kind' },
          { $ref: '#/components/parameters/namespace' },
          { $ref: '#/components/parameters/name' },
          { $ref: '#/components/parameters/asOf' },
          { $ref: '#/components/parameters/recordedAt' },
        ],
        responses: {
          '200': {
            description: 'Its standings, each explained',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/EntityStandings' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/capabilities/{kind}/{namespace}/{name}': {
      get: {
        operationId: 'GetCapability',
        summary: 'Who adopts a capability',
        'x-permission': ['platform-ledger.totals.read'],
        'x-permission-by-content': [
          'platform-ledger.standings.read',
          'catalog.entity.read',
        ],
        parameters: [
          { $ref: '#/components/parameters/kind' },
          { $ref: '#/components/parameters/namespace' },
          { $ref: '#/components/parameters/name' },
          { $ref: '#/components/parameters/asOf' },
          { $ref: '#/components/parameters/recordedAt' },
          { $ref: '#/components/parameters/offset' },
          { $ref: '#/components/parameters/limit' },
        ],
        responses: {
          '200': {
            description: 'Its scorecards and adopters',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/CapabilityAdoption' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/activity': {
      post: {
        operationId: 'PushActivity',
        summary:
          'Push dated traces of persons on work items, as JSON, NDJSON or CSV',
        'x-permission': ['platform-ledger.activity.write'],
        parameters: [
          {
            name: 'source',
            in: 'query',
            allowReserved: true,
            description: 'Who reports. For JSON it stands in the body',
            schema: { type: 'string', minLength: 1, maxLength: 120 },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/ActivityPush' },
            },
            'application/x-ndjson': { schema: {} },
            'text/csv': { schema: {} },
          },
        },
        responses: {
          '200': {
            description: 'What was stored, line by line what was not',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ActivityIntakeResult' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/activity/sources': {
      get: {
        operationId: 'ListActivitySources',
        summary: 'Sources of activity and capacity with their last runs',
        'x-permission': ['platform-ledger.allocation.read'],
        responses: {
          '200': {
            description: 'All of them',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['items'],
                  properties: {
                    items: {
                      type: 'array',
                      items: {
                        $ref: '#/components/schemas/ActivitySourceStatus',
                      },
                    },
                  },
                },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/activity/unmatched': {
      get: {
        operationId: 'ListUnmatchedPersons',
        summary:
          "Keys of persons that activity names and no membership does; for the policy's owner alone",
        'x-permission': ['platform-ledger.allocation.read'],
        parameters: [
          { $ref: '#/components/parameters/offset' },
          { $ref: '#/components/parameters/limit' },
        ],
        responses: {
          '200': {
            description: 'A page of them, with no effort beside them',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['items', 'total'],
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/UnmatchedPerson' },
                    },
                    total: { type: 'integer' },
                  },
                },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/capacity': {
      post: {
        operationId: 'PushCapacity',
        summary:
          'Push memberships, leave, part-time factors and countries, as JSON or, a table at a time, as CSV',
        'x-permission': ['platform-ledger.capacity.write'],
        parameters: [
          {
            name: 'table',
            in: 'query',
            allowReserved: true,
            description: 'What a CSV is of',
            schema: { $ref: '#/components/schemas/CapacityTable' },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/CapacityPush' },
            },
            'text/csv': { schema: {} },
          },
        },
        responses: {
          '200': {
            description: 'What was stored, line by line what was not',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/CapacityIntakeResult' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/allocation': {
      get: {
        operationId: 'GetAllocation',
        summary: 'Squads by sprint or quarter, against the band',
        'x-permission': ['platform-ledger.allocation.read'],
        parameters: [
          { $ref: '#/components/parameters/asOf' },
          { $ref: '#/components/parameters/recordedAt' },
          { $ref: '#/components/parameters/periodKind' },
          { $ref: '#/components/parameters/periodsFrom' },
          { $ref: '#/components/parameters/periodsTo' },
        ],
        responses: {
          '200': {
            description: 'The grid, after suppression',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/AllocationGrid' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/allocation/export': {
      get: {
        operationId: 'ExportAllocation',
        summary: 'A table as CSV, as it is filtered',
        'x-permission': ['platform-ledger.allocation.read'],
        parameters: [
          { $ref: '#/components/parameters/asOf' },
          { $ref: '#/components/parameters/recordedAt' },
          { $ref: '#/components/parameters/periodKind' },
          { $ref: '#/components/parameters/periodsFrom' },
          { $ref: '#/components/parameters/periodsTo' },
          {
            name: 'table',
            in: 'query',
            allowReserved: true,
            required: true,
            schema: { $ref: '#/components/schemas/AllocationTable' },
          },
          {
            name: 'group',
            in: 'query',
            allowReserved: true,
            description:
              "A squad's rows alone; overrides are of no squad, and sensitivity needs one",
            schema: { type: 'string', minLength: 1, maxLength: 400 },
          },
        ],
        responses: {
          '200': {
            description:
              'The table; a cell that a spreadsheet would take for a formula begins with an apostrophe',
            content: { 'text/csv': { schema: { type: 'string' } } },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/allocation/preview': {
      post: {
        operationId: 'PreviewAllocationPolicy',
        summary:
          'What a policy that is not merged yet would do to the latest whole quarter',
        'x-permission': ['platform-ledger.allocation.preview'],
        parameters: [
          { $ref: '#/components/parameters/asOf' },
          { $ref: '#/components/parameters/recordedAt' },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                additionalProperties: false,
                required: ['policy'],
                properties: {
                  policy: { type: 'object', additionalProperties: true },
                },
              },
            },
          },
        },
        responses: {
          '200': {
            description:
              'What each rule would take, and which verdicts would change',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/PolicyPreview' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/allocation/overrides': {
      get: {
        operationId: 'ListItemOverrides',
        summary: 'Categories that somebody gave to work items by hand',
        'x-permission': ['platform-ledger.allocation.read'],
        parameters: [
          { $ref: '#/components/parameters/asOf' },
          { $ref: '#/components/parameters/recordedAt' },
        ],
        responses: {
          '200': {
            description: 'The latest of each item',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['items'],
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/ItemOverride' },
                    },
                  },
                },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
      post: {
        operationId: 'OverrideItem',
        summary: 'Put a work item into a category by hand, or take that back',
        'x-permission': ['platform-ledger.override.create'],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/ItemOverrideDeclaration' },
            },
          },
        },
        responses: {
          '201': {
            description: 'As it was recorded',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ItemOverride' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/allocation/groups/{kind}/{namespace}/{name}': {
      get: {
        operationId: 'GetSquadAllocation',
        summary: 'One squad in depth',
        'x-permission': ['platform-ledger.allocation.read'],
        parameters: [
          { $ref: '#/components/parameters/kind' },
          { $ref: '#/components/parameters/namespace' },
          { $ref: '#/components/parameters/name' },
          { $ref: '#/components/parameters/asOf' },
          { $ref: '#/components/parameters/recordedAt' },
        ],
        responses: {
          '200': {
            description: 'Its periods, ledger and decisions, after suppression',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/SquadAllocation' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/allocation/groups/{kind}/{namespace}/{name}/check-ins': {
      post: {
        operationId: 'CreateCheckIn',
        summary: 'State what a squad gave in a sprint',
        'x-permission': ['platform-ledger.check-in.create'],
        'x-permission-by-content': ['platform-ledger.allocation.manage'],
        parameters: [
          { $ref: '#/components/parameters/kind' },
          { $ref: '#/components/parameters/namespace' },
          { $ref: '#/components/parameters/name' },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/CheckInDeclaration' },
            },
          },
        },
        responses: {
          '201': {
            description: 'As it was recorded',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/CheckIn' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/allocation/groups/{kind}/{namespace}/{name}/trade-offs': {
      post: {
        operationId: 'CreateTradeOff',
        summary:
          'Record what was shipped, what was deferred for it, and when that is repaid',
        'x-permission': ['platform-ledger.trade-off.create'],
        'x-permission-by-content': ['platform-ledger.allocation.manage'],
        parameters: [
          { $ref: '#/components/parameters/kind' },
          { $ref: '#/components/parameters/namespace' },
          { $ref: '#/components/parameters/name' },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/TradeOffDeclaration' },
            },
          },
        },
        responses: {
          '201': {
            description: 'As it was recorded',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/TradeOff' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/allocation/groups/{kind}/{namespace}/{name}/write-offs': {
      post: {
        operationId: 'CreateWriteOff',
        summary: 'Write off deferred days, with a reason',
        'x-permission': ['platform-ledger.write-off.create'],
        parameters: [
          { $ref: '#/components/parameters/kind' },
          { $ref: '#/components/parameters/namespace' },
          { $ref: '#/components/parameters/name' },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/WriteOffDeclaration' },
            },
          },
        },
        responses: {
          '201': {
            description: 'As it was recorded',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/WriteOff' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/allocation/entities/{kind}/{namespace}/{name}': {
      get: {
        operationId: 'GetEntityAllocation',
        summary:
          "The allocation of a service's squad beside the service's adoption",
        'x-permission': ['platform-ledger.allocation.read'],
        'x-permission-by-content': [
          'catalog.entity.read',
          'platform-ledger.standings.read',
        ],
        parameters: [
          { $ref: '#/components/parameters/kind' },
          { $ref: '#/components/parameters/namespace' },
          { $ref: '#/components/parameters/name' },
          { $ref: '#/components/parameters/asOf' },
          { $ref: '#/components/parameters/recordedAt' },
        ],
        responses: {
          '200': {
            description: 'Both, as of the day',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/EntityAllocation' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/named-work': {
      get: {
        operationId: 'ListNamedWork',
        summary:
          'Pieces of cross-cutting work that have a name, with what they cost again and again',
        'x-permission': ['platform-ledger.allocation.read'],
        parameters: [
          { $ref: '#/components/parameters/asOf' },
          { $ref: '#/components/parameters/recordedAt' },
        ],
        responses: {
          '200': {
            description: 'All of them',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/NamedWorkList' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
      post: {
        operationId: 'CreateNamedWork',
        summary: 'Give a piece of cross-cutting work a name',
        'x-permission': ['platform-ledger.named-work.create'],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/NamedWorkDeclaration' },
            },
          },
        },
        responses: {
          '201': {
            description: 'As it was recorded',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/NamedWork' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/named-work/similar': {
      get: {
        operationId: 'FindSimilarNamedWork',
        summary: 'What resembles a piece of work, best first',
        'x-permission': ['platform-ledger.allocation.read'],
        parameters: [
          { $ref: '#/components/parameters/asOf' },
          { $ref: '#/components/parameters/recordedAt' },
          {
            name: 'text',
            in: 'query',
            allowReserved: true,
            required: true,
            schema: { type: 'string', minLength: 1, maxLength: 4000 },
          },
        ],
        responses: {
          '200': {
            description: 'At most ten pieces, with their writings',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/NamedWorkList' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/named-work/{id}/writings': {
      post: {
        operationId: 'CreateWriting',
        summary: 'Record that a squad wrote a piece of named work',
        'x-permission': ['platform-ledger.named-work.create'],
        parameters: [{ $ref: '#/components/parameters/workId' }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/WritingDeclaration' },
            },
          },
        },
        responses: {
          '201': {
            description: 'The work as it is now',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/NamedWork' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/named-work/{id}/writings/{writingId}/retire': {
      post: {
        operationId: 'RetireWriting',
        summary: 'A writing is no longer in use',
        'x-permission': ['platform-ledger.named-work.create'],
        parameters: [
          { $ref: '#/components/parameters/workId' },
          { $ref: '#/components/parameters/writingId' },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                additionalProperties: false,
                properties: { retiredOn: { $ref: '#/components/schemas/Day' } },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The work as it is now',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/NamedWork' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/named-work/{id}/writings/{writingId}/share': {
      post: {
        operationId: 'ShareWriting',
        summary: 'A writing is the one that all squads share',
        'x-permission': ['platform-ledger.named-work.create'],
        parameters: [
          { $ref: '#/components/parameters/workId' },
          { $ref: '#/components/parameters/writingId' },
        ],
        responses: {
          '200': {
            description: 'The work as it is now',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/NamedWork' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/metrics': {
      post: {
        operationId: 'PushMetrics',
        summary:
          'Push observations of declared metrics, as JSON, NDJSON or CSV',
        'x-permission': ['platform-ledger.metrics.write'],
        parameters: [
          {
            name: 'source',
            in: 'query',
            allowReserved: true,
            description: 'Who reports. For JSON it stands in the body',
            schema: { type: 'string', minLength: 1, maxLength: 120 },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/MetricPush' },
            },
            'application/x-ndjson': { schema: {} },
            'text/csv': { schema: {} },
          },
        },
        responses: {
          '200': {
            description: 'What was stored, line by line what was not',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/MetricIntakeResult' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/metrics/types': {
      get: {
        operationId: 'ListMetrics',
        summary:
          "Everything that a criterion can be judged on, the ledger's own and what is observed",
        'x-permission': ['platform-ledger.metrics.read'],
        parameters: [
          { $ref: '#/components/parameters/asOf' },
          { $ref: '#/components/parameters/recordedAt' },
        ],
        responses: {
          '200': {
            description: 'All of them, by id',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['items'],
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/MetricDescription' },
                    },
                  },
                },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/metrics/types/{family}/{name}': {
      put: {
        operationId: 'DeclareMetricType',
        summary: 'Declare a metric that is observed, or describe it better',
        'x-permission': ['platform-ledger.metrics.write'],
        parameters: [
          {
            name: 'family',
            in: 'path',
            required: true,
            description: 'The first word of its id',
            schema: { type: 'string', minLength: 1, maxLength: 100 },
          },
          {
            name: 'name',
            in: 'path',
            required: true,
            description:
              'The other words of its id. A slash between them is encoded as %2F',
            schema: { type: 'string', minLength: 1, maxLength: 200 },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/MetricTypeDeclaration' },
            },
          },
        },
        responses: {
          '200': {
            description: 'The metric as it is declared now',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/MetricDescription' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/metrics/series': {
      get: {
        operationId: 'GetMetricSeries',
        summary:
          'A metric over days, as of a day and as recorded by an instant',
        'x-permission': ['platform-ledger.metrics.read'],
        'x-permission-by-content': [
          'platform-ledger.allocation.read',
          'platform-ledger.totals.read',
        ],
        parameters: [
          {
            name: 'metric',
            in: 'query',
            allowReserved: true,
            required: true,
            description: 'Its id',
            schema: { type: 'string', minLength: 1, maxLength: 400 },
          },
          {
            name: 'from',
            in: 'query',
            allowReserved: true,
            description: 'The first day that may be a point',
            schema: { $ref: '#/components/schemas/Day' },
          },
          { $ref: '#/components/parameters/asOf' },
          { $ref: '#/components/parameters/recordedAt' },
        ],
        responses: {
          '200': {
            description: 'Its points and its value on the as-of day',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/MetricSeries' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/metrics/sources': {
      get: {
        operationId: 'ListMetricSources',
        summary: 'Sources of metrics with their last runs',
        'x-permission': ['platform-ledger.metrics.read'],
        responses: {
          '200': {
            description: 'All of them',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['items'],
                  properties: {
                    items: {
                      type: 'array',
                      items: {
                        $ref: '#/components/schemas/MetricSourceStatus',
                      },
                    },
                  },
                },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/reports': {
      get: {
        operationId: 'ListReports',
        summary: 'Reports by period, the latest first',
        'x-permission': ['platform-ledger.report.read'],
        'x-permission-by-content': [
          'platform-ledger.report.create',
          'platform-ledger.report.freeze',
          'platform-ledger.report.publish',
        ],
        responses: {
          '200': {
            description: 'Those that the caller may see',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['items'],
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/ReportSummary' },
                    },
                  },
                },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
      post: {
        operationId: 'CreateReport',
        summary: 'Begin a report of a period; it is a draft until it is frozen',
        'x-permission': ['platform-ledger.report.create'],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/ReportDeclaration' },
            },
          },
        },
        responses: {
          '201': {
            description: 'The draft',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ReportSummary' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/reports/verification': {
      get: {
        operationId: 'VerifyReports',
        summary:
          'Whether every stored snapshot and file still has the hash that it was stored with',
        'x-permission': ['platform-ledger.report.create'],
        responses: {
          '200': {
            description: 'How many were read, and which differ',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ReportVerification' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/reports/{id}': {
      get: {
        operationId: 'GetReport',
        summary:
          'A report with its snapshot, files and comments; of a draft as things stand',
        'x-permission': ['platform-ledger.report.read'],
        'x-permission-by-content': [
          'platform-ledger.report.create',
          'platform-ledger.report.freeze',
          'platform-ledger.report.publish',
          'platform-ledger.totals.read',
          'platform-ledger.allocation.read',
          'platform-ledger.charters.read',
          'platform-ledger.standings.read',
          'catalog.entity.read',
        ],
        parameters: [{ $ref: '#/components/parameters/reportId' }],
        responses: {
          '200': {
            description: 'The report',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ReportDetails' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/reports/{id}/commentary/{section}': {
      put: {
        operationId: 'WriteReportCommentary',
        summary:
          'Write the note on a section of a draft; an empty text takes it back',
        'x-permission': ['platform-ledger.report.create'],
        parameters: [
          { $ref: '#/components/parameters/reportId' },
          {
            name: 'section',
            in: 'path',
            required: true,
            schema: { $ref: '#/components/schemas/ReportSection' },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                additionalProperties: false,
                required: ['text'],
                properties: { text: { type: 'string', maxLength: 20000 } },
              },
            },
          },
        },
        responses: {
          '204': { description: 'It stands in the draft' },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/reports/{id}/freeze': {
      post: {
        operationId: 'FreezeReport',
        summary:
          'Store the snapshot and every format of it, never to be changed again',
        'x-permission': [
          'platform-ledger.report.read',
          'platform-ledger.report.freeze',
        ],
        'x-permission-by-content': [
          'platform-ledger.report.create',
          'platform-ledger.report.publish',
          'platform-ledger.totals.read',
          'platform-ledger.allocation.read',
          'platform-ledger.charters.read',
          'platform-ledger.standings.read',
          'catalog.entity.read',
        ],
        parameters: [{ $ref: '#/components/parameters/reportId' }],
        responses: {
          '200': {
            description: 'The report as it was frozen',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ReportDetails' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/reports/{id}/publish': {
      post: {
        operationId: 'PublishReport',
        summary: 'Give a frozen report to whoever may read reports',
        'x-permission': ['platform-ledger.report.publish'],
        parameters: [{ $ref: '#/components/parameters/reportId' }],
        responses: {
          '200': {
            description: 'The report',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ReportSummary' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/reports/{id}/comments': {
      post: {
        operationId: 'CommentOnReport',
        summary: 'Say something of a frozen report; it stands beside it',
        'x-permission': [
          'platform-ledger.report.read',
          'platform-ledger.report.comment',
        ],
        'x-permission-by-content': [
          'platform-ledger.report.create',
          'platform-ledger.report.freeze',
          'platform-ledger.report.publish',
        ],
        parameters: [{ $ref: '#/components/parameters/reportId' }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                additionalProperties: false,
                required: ['text'],
                properties: {
                  section: { $ref: '#/components/schemas/ReportSection' },
                  text: { type: 'string', minLength: 1, maxLength: 10000 },
                },
              },
            },
          },
        },
        responses: {
          '201': {
            description: 'As it was recorded',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ReportComment' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/reports/{id}/files/{format}': {
      get: {
        operationId: 'GetReportFile',
        summary: 'A file of a frozen report, the same bytes for ever',
        'x-permission': ['platform-ledger.report.read'],
        'x-permission-by-content': [
          'platform-ledger.report.create',
          'platform-ledger.report.freeze',
          'platform-ledger.report.publish',
          'platform-ledger.totals.read',
          'platform-ledger.allocation.read',
          'platform-ledger.charters.read',
          'platform-ledger.standings.read',
          'catalog.entity.read',
        ],
        parameters: [
          { $ref: '#/components/parameters/reportId' },
          {
            name: 'format',
            in: 'path',
            required: true,
            schema: { $ref: '#/components/schemas/ReportFormat' },
          },
          {
            name: 'name',
            in: 'query',
            allowReserved: true,
            description:
              'Which of a format with more than one file; the first unless given',
            schema: { type: 'string', minLength: 1, maxLength: 200 },
          },
        ],
        responses: {
          '200': {
            description: 'Its bytes; Content-Disposition has its name',
            content: {
              'text/html': { schema: { type: 'string' } },
              'application/pdf': {
                schema: { type: 'string', format: 'binary' },
              },
              'text/markdown': { schema: { type: 'string' } },
              'text/csv': { schema: { type: 'string' } },
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/charters': {
      get: {
        operationId: 'ListCharters',
        summary: 'Charters with their verdict as of a day, by days left',
        'x-permission': ['platform-ledger.charters.read'],
        'x-permission-by-content': ['platform-ledger.allocation.read'],
        parameters: [
          { $ref: '#/components/parameters/asOf' },
          { $ref: '#/components/parameters/recordedAt' },
        ],
        responses: {
          '200': {
            description: 'All of them',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/CharterList' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/charters/of/{kind}/{namespace}/{name}': {
      get: {
        operationId: 'ListChartersOf',
        summary:
          'Of a group, the charters that it owns or decides on; of anything else, those whose scorecards apply to it or measure it',
        'x-permission': ['platform-ledger.charters.read'],
        'x-permission-by-content': [
          'platform-ledger.allocation.read',
          'catalog.entity.read',
        ],
        parameters: [
          { $ref: '#/components/parameters/kind' },
          { $ref: '#/components/parameters/namespace' },
          { $ref: '#/components/parameters/name' },
          { $ref: '#/components/parameters/asOf' },
          { $ref: '#/components/parameters/recordedAt' },
        ],
        responses: {
          '200': {
            description: 'All of them',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/CharterList' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/charters/{namespace}/{name}': {
      get: {
        operationId: 'GetCharter',
        summary:
          'A charter with its criteria, guardrails, goalposts, cost and decisions',
        'x-permission': ['platform-ledger.charters.read'],
        'x-permission-by-content': ['platform-ledger.allocation.read'],
        parameters: [
          { $ref: '#/components/parameters/namespace' },
          { $ref: '#/components/parameters/name' },
          { $ref: '#/components/parameters/asOf' },
          { $ref: '#/components/parameters/recordedAt' },
        ],
        responses: {
          '200': {
            description: 'The charter',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/CharterDetails' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/charters/{namespace}/{name}/gate': {
      get: {
        operationId: 'GetCharterGate',
        summary:
          'The evidence as of the day, the verdict that it proposes, and the hash that a decision names',
        'x-permission': ['platform-ledger.charters.read'],
        'x-permission-by-content': [
          'platform-ledger.allocation.read',
          'platform-ledger.charter.decide',
        ],
        parameters: [
          { $ref: '#/components/parameters/namespace' },
          { $ref: '#/components/parameters/name' },
          { $ref: '#/components/parameters/asOf' },
          { $ref: '#/components/parameters/recordedAt' },
        ],
        responses: {
          '200': {
            description: 'The gate',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/CharterGate' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/charters/{namespace}/{name}/evidence/{hash}': {
      get: {
        operationId: 'GetCharterEvidence',
        summary:
          'What a recorded verdict or a decision was made from, as it was stored with it',
        'x-permission': ['platform-ledger.charters.read'],
        'x-permission-by-content': ['platform-ledger.allocation.read'],
        parameters: [
          { $ref: '#/components/parameters/namespace' },
          { $ref: '#/components/parameters/name' },
          {
            name: 'hash',
            in: 'path',
            required: true,
            description: 'The hash that the verdict or the decision names',
            schema: {
              type: 'string',
              pattern: '^[0-9a-f]{64}$',
              example:
                'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
            },
          },
        ],
        responses: {
          '200': {
            description:
              'The evidence; what rests on allocation by allocation read',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/StoredCharterEvidence' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/charters/{namespace}/{name}/decisions': {
      post: {
        operationId: 'DecideCharter',
        summary: 'Decide at a gate; the decider alone, on the evidence of now',
        'x-permission': [],
        'x-permission-by-content': ['platform-ledger.charter.decide'],
        parameters: [
          { $ref: '#/components/parameters/namespace' },
          { $ref: '#/components/parameters/name' },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/CharterDecisionRequest' },
            },
          },
        },
        responses: {
          '201': {
            description: 'As it was recorded',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/CharterDecision' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/charters/{namespace}/{name}/revisions/{number}/reason': {
      post: {
        operationId: 'ExplainCharterRevision',
        summary:
          'Say why a charter was changed after its start; an owner of the charter',
        'x-permission': [],
        'x-permission-by-content': ['platform-ledger.charter.explain'],
        parameters: [
          { $ref: '#/components/parameters/namespace' },
          { $ref: '#/components/parameters/name' },
          { $ref: '#/components/parameters/revisionNumber' },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                additionalProperties: false,
                required: ['reason'],
                properties: {
                  reason: { type: 'string', minLength: 1, maxLength: 4000 },
                },
              },
            },
          },
        },
        responses: {
          '201': {
            description: 'The revision, which now waits for the decider',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/GoalpostRevision' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/charters/{namespace}/{name}/revisions/{number}/approval': {
      post: {
        operationId: 'ApproveCharterRevision',
        summary:
          'Approve of a change after the start, or refuse it; the decider alone',
        'x-permission': [],
        'x-permission-by-content': ['platform-ledger.charter.decide'],
        parameters: [
          { $ref: '#/components/parameters/namespace' },
          { $ref: '#/components/parameters/name' },
          { $ref: '#/components/parameters/revisionNumber' },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                additionalProperties: false,
                required: ['approved'],
                properties: {
                  approved: { type: 'boolean' },
                  note: { type: 'string', maxLength: 4000 },
                },
              },
            },
          },
        },
        responses: {
          '201': {
            description:
              'The revision, which judges from today on where it is approved',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/GoalpostRevision' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/hand-overs': {
      get: {
        operationId: 'ListHandOvers',
        summary: 'What dissolved teams left, to be taken over',
        'x-permission': ['platform-ledger.charters.read'],
        parameters: [
          { $ref: '#/components/parameters/asOf' },
          { $ref: '#/components/parameters/recordedAt' },
          {
            name: 'open',
            in: 'query',
            allowReserved: true,
            description: 'Only what is not done yet',
            schema: { type: 'boolean' },
          },
        ],
        responses: {
          '200': {
            description: 'By charter and capability',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['items'],
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/HandOverItem' },
                    },
                  },
                },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/hand-overs/{id}': {
      put: {
        operationId: 'UpdateHandOver',
        summary:
          'Say who takes it over, until when, and that it is done; what is left out stays as it is, and an empty text takes back what was said',
        'x-permission': ['platform-ledger.hand-over.update'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: { type: 'string', minLength: 1, maxLength: 36 },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/HandOverChange' },
            },
          },
        },
        responses: {
          '200': {
            description: 'As it stands now',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/HandOverItem' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
  },
  components: {
    securitySchemes: {
      token: {
        type: 'http',
        scheme: 'bearer',
        description:
          "A user's Backstage token, or the external access token of a CI job",
      },
    },
    parameters: {
      kind: {
        name: 'kind',
        in: 'path',
        required: true,
        schema: { type: 'string', minLength: 1 },
      },
      namespace: {
        name: 'namespace',
        in: 'path',
        required: true,
        schema: { type: 'string', minLength: 1 },
      },
      name: {
        name: 'name',
        in: 'path',
        required: true,
        schema: { type: 'string', minLength: 1 },
      },
      asOf: {
        name: 'asOf',
        in: 'query',
        allowReserved: true,
        description: 'The day the figures are of',
        schema: { $ref: '#/components/schemas/Day' },
      },
      recordedAt: {
        name: 'recordedAt',
        in: 'query',
        allowReserved: true,
        description:
          'What was recorded by this instant; not before the as-of day',
        schema: { $ref: '#/components/schemas/Instant' },
      },
      offset: {
        name: 'offset',
        in: 'query',
        allowReserved: true,
        schema: { type: 'integer', minimum: 0, maximum: 2147483647 },
      },
      limit: {
        name: 'limit',
        in: 'query',
        allowReserved: true,
        schema: { type: 'integer', minimum: 1, maximum: 500 },
      },
      periodKind: {
        name: 'period',
        in: 'query',
        allowReserved: true,
        description: 'quarter unless given',
        schema: { type: 'string', enum: ['sprint', 'quarter'] },
      },
      periodsFrom: {
        name: 'from',
        in: 'query',
        allowReserved: true,
        description: 'Periods that end before it are left out',
        schema: { $ref: '#/components/schemas/Day' },
      },
      periodsTo: {
        name: 'to',
        in: 'query',
        allowReserved: true,
        description: 'Periods that begin after it are left out',
        schema: { $ref: '#/components/schemas/Day' },
      },
      workId: {
        name: 'id',
        in: 'path',
        required: true,
        schema: { type: 'string', minLength: 1, maxLength: 36 },
      },
      writingId: {
        name: 'writingId',
        in: 'path',
        required: true,
        schema: { type: 'string', minLength: 1, maxLength: 36 },
      },
      reportId: {
        name: 'id',
        in: 'path',
        required: true,
        schema: { type: 'string', minLength: 1, maxLength: 36 },
      },
      revisionNumber: {
        name: 'number',
        in: 'path',
        required: true,
        schema: { type: 'integer', minimum: 1, maximum: 2147483647 },
      },
    },
    responses: {
      Error: {
        description: 'What is wrong, and in which field',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ErrorAnswer' },
          },
        },
      },
    },
    schemas: {
      Day: {
        type: 'string',
        pattern: '^\\d{4}-\\d{2}-\\d{2}$',
        description: 'A day in UTC, YYYY-MM-DD',
        'x-type': 'Day',
      },
      Instant: { type: 'string', format: 'date-time' },
      FieldProblem: {
        type: 'object',
        required: ['field', 'reason'],
        description: 'What is wrong in one field',
        properties: {
          field: {
            type: 'string',
            description:
              'Its path in the body, or the name of the parameter: categories[0].days',
          },
          reason: { type: 'string', description: 'In English' },
        },
      },
      ErrorAnswer: {
        type: 'object',
        required: ['error', 'response'],
        properties: {
          error: {
            type: 'object',
            required: ['name', 'message'],
            properties: {
              name: { type: 'string' },
              message: { type: 'string' },
              fields: {
                type: 'array',
                description: 'Each field that is wrong, where the request is',
                items: { $ref: '#/components/schemas/FieldProblem' },
              },
            },
          },
          request: {
            type: 'object',
            properties: { method: { type: 'string' }, url: { type: 'string' } },
          },
          response: {
            type: 'object',
            required: ['statusCode'],
            properties: { statusCode: { type: 'number' } },
          },
        },
      },
      LedgerStatus: {
        type: 'object',
        required: ['today', 'defaultAsOf', 'pendingEntities'],
        properties: {
          today: { $ref: '#/components/schemas/Day' },
          defaultAsOf: {
            description:
              'What pages open with: `platformLedger.defaultAsOf`, else today.',
            allOf: [{ $ref: '#/components/schemas/Day' }],
          },
          catalogWatchedSince: {
            description: 'Since when presence is known from the catalog.',
            allOf: [{ $ref: '#/components/schemas/Day' }],
          },
          pendingEntities: { type: 'integer' },
          firstEvidenceOn: {
            description: 'Days of evidence, first and last.',
            allOf: [{ $ref: '#/components/schemas/Day' }],
          },
          latestEvidenceOn: { $ref: '#/components/schemas/Day' },
        },
      },
      FactPush: {
        type: 'object',
        description: 'The body of `POST /facts` as JSON.',
        additionalProperties: false,
        required: ['source', 'observations'],
        properties: {
          source: { type: 'string', minLength: 1, maxLength: 120 },
          observations: {
            type: 'array',
            maxItems: 10000,
            items: {},
            'x-type': 'FactObservation[]',
          },
          sweeps: {
            type: 'array',
            description:
              'Ends of sweeps that the observations, with earlier ones, complete.',
            items: { $ref: '#/components/schemas/SweepEnd' },
          },
        },
      },
      FactObservation: {
        type: 'object',
        description:
          'One report of a fact by a source. No value means that the source says: absent.',
        required: ['entity', 'fact', 'observedOn'],
        properties: {
          entity: {
            type: 'string',
            description:
              'A full entity reference, or a name in the kind `component`.',
          },
          fact: { type: 'string' },
          value: { $ref: '#/components/schemas/FactValue' },
          observedOn: { $ref: '#/components/schemas/Day' },
          observedAt: {
            type: 'string',
            description:
              'ISO instant with offset, which ranks several reports of a day. The start of the day unless given.',
          },
        },
      },
      FactValue: {
        anyOf: [
          { type: 'boolean' },
          { type: 'number' },
          { type: 'string' },
          { type: 'array', items: { type: 'string' } },
        ],
      },
      SweepEnd: {
        type: 'object',
        description:
          'The end marker of a sweep: what `source` reported for that day at that instant is complete, and is `count` observations.',
        additionalProperties: false,
        required: ['observedOn', 'count'],
        properties: {
          observedOn: { $ref: '#/components/schemas/Day' },
          observedAt: { $ref: '#/components/schemas/Instant' },
          count: { type: 'integer', minimum: 0 },
        },
      },
      IntakeResult: {
        type: 'object',
        description:
          'The answer of `POST /facts`. `received = stored + unchanged + rejected`.',
        required: [
          'received',
          'stored',
          'unchanged',
          'rejected',
          'unresolved',
          'rejections',
          'sweeps',
        ],
        properties: {
          received: { type: 'integer' },
          stored: {
            type: 'integer',
            description:
              'New, or a change. Observations of a sweep count here when its end came.',
          },
          unchanged: {
            type: 'integer',
            description: 'Known already, word for word.',
          },
          rejected: { type: 'integer' },
          unresolved: {
            type: 'integer',
            description:
              'Of those stored: about entities that the catalog does not have. They are kept.',
          },
          rejections: {
            type: 'array',
            description: 'The first 1,000.',
            items: { $ref: '#/components/schemas/RejectedLine' },
          },
          sweeps: {
            type: 'array',
            items: {
              type: 'object',
              required: ['observedOn', 'observedAt', 'count', 'state'],
              properties: {
                observedOn: { $ref: '#/components/schemas/Day' },
                observedAt: { $ref: '#/components/schemas/Instant' },
                count: { type: 'integer' },
                state: {
                  type: 'string',
                  enum: ['committed', 'superseded', 'unchanged'],
                },
              },
            },
          },
          remarks: {
            type: 'array',
            description:
              "What else came of it, in sentences, such as that a sweep's end did not come.",
            items: { type: 'string' },
          },
          resumeAfterLine: {
            type: 'integer',
            description:
              'Only where the stream broke off: lines up to this one are stored, go on behind it.',
          },
        },
      },
      RejectedLine: {
        type: 'object',
        description: 'A line that was not stored.',
        required: ['line', 'field', 'reason'],
        properties: {
          line: {
            type: 'integer',
            description:
              'Counted from 1; the header of a CSV is line 1. For JSON, the position in the list.',
          },
          field: { type: 'string' },
          reason: { type: 'string' },
        },
      },
      FactReading: {
        type: 'object',
        description: 'The value of a fact of an entity on a day.',
        required: [
          'fact',
          'type',
          'title',
          'value',
          'source',
          'observedOn',
          'ageDays',
        ],
        properties: {
          fact: { type: 'string' },
          type: { $ref: '#/components/schemas/FactValueType' },
          title: { type: 'string' },
          unit: { type: 'string' },
          value: { $ref: '#/components/schemas/FactValue' },
          source: { type: 'string' },
          observedOn: {
            description: 'The latest day on which a source reported it.',
            allOf: [{ $ref: '#/components/schemas/Day' }],
          },
          ageDays: {
            type: 'integer',
            description: 'Days between `observedOn` and the as-of day.',
          },
        },
      },
      FactValueType: {
        type: 'string',
        description:
          'The types a fact can have. `version` is a semantic version, `date` a day, `set` a list of distinct texts.',
        enum: ['boolean', 'number', 'string', 'version', 'date', 'set'],
        'x-values': 'FACT_VALUE_TYPES',
      },
      FactType: {
        description:
          'What is known of a fact before its first value: `PUT /facts/types/<id>`.',
        allOf: [
          { $ref: '#/components/schemas/FactTypeDeclaration' },
          {
            type: 'object',
            required: ['id'],
            properties: {
              id: {
                type: 'string',
                description:
                  'For example `package.version`: words of letters and digits, joined by dots.',
              },
            },
          },
        ],
      },
      FactTypeDeclaration: {
        type: 'object',
        additionalProperties: false,
        required: ['type', 'title'],
        properties: {
          id: { type: 'string' },
          type: { $ref: '#/components/schemas/FactValueType' },
          title: { type: 'string', minLength: 1 },
          unit: { type: 'string' },
          description: { type: 'string' },
          sourcePriority: {
            type: 'array',
            items: { type: 'string' },
            uniqueItems: true,
          },
        },
      },
      FactSourceStatus: {
        type: 'object',
        required: ['name', 'title', 'intake', 'seriesCount', 'runs'],
        properties: {
          name: { type: 'string' },
          title: { type: 'string' },
          intake: {
            type: 'string',
            description:
              '`push`: comes by the API. `scheduled`: the backend reads it.',
            enum: ['push', 'scheduled'],
          },
          latestDay: {
            description: 'Latest day that any of its values is about.',
            allOf: [{ $ref: '#/components/schemas/Day' }],
          },
          latestSweep: { $ref: '#/components/schemas/Day' },
          seriesCount: { type: 'integer' },
          runs: {
            type: 'array',
            description: 'The latest runs, newest first.',
            items: { $ref: '#/components/schemas/FactSourceRun' },
          },
        },
      },
      FactSourceRun: {
        type: 'object',
        required: [
          'startedAt',
          'status',
          'received',
          'stored',
          'unchanged',
          'rejected',
          'unresolved',
          'rejections',
        ],
        properties: {
          startedAt: { $ref: '#/components/schemas/Instant' },
          finishedAt: { $ref: '#/components/schemas/Instant' },
          status: {
            type: 'string',
            enum: ['running', 'succeeded', 'failed', 'broken-off'],
          },
          received: { type: 'integer' },
          stored: { type: 'integer' },
          unchanged: { type: 'integer' },
          rejected: { type: 'integer' },
          unresolved: { type: 'integer' },
          message: { type: 'string' },
          rejections: {
            type: 'array',
            items: { $ref: '#/components/schemas/RejectedLine' },
          },
        },
      },
      UnresolvedEntity: {
        type: 'object',
        required: ['entityRef', 'state', 'factCount', 'latestDay'],
        properties: {
          entityRef: { type: 'string' },
          state: {
            type: 'string',
            description:
              '`never`: the catalog never had it since the ledger watches; `gone`: it had.',
            enum: ['never', 'gone'],
          },
          factCount: { type: 'integer' },
          latestDay: { $ref: '#/components/schemas/Day' },
        },
      },
      FactHistoryEntry: {
        type: 'object',
        description: 'A stretch of days with one value.',
        required: ['from', 'value', 'source'],
        properties: {
          from: { $ref: '#/components/schemas/Day' },
          to: {
            description:
              'The first day on which it no longer held; none where it still does.',
            allOf: [{ $ref: '#/components/schemas/Day' }],
          },
          value: { $ref: '#/components/schemas/FactValue' },
          source: { type: 'string' },
        },
      },
      ScorecardSummary: {
        type: 'object',
        required: [
          'entityRef',
          'name',
          'title',
          'type',
          'mandated',
          'lifecycle',
          'owner',
          'levels',
          'adoptedAt',
          'context',
          'problems',
        ],
        properties: {
          entityRef: { type: 'string' },
          name: { type: 'string' },
          title: { type: 'string' },
          description: { type: 'string' },
          type: { type: 'string', enum: ['adoption', 'standard'] },
          mandated: { type: 'boolean' },
          lifecycle: { type: 'string', enum: ['draft', 'active', 'retired'] },
          owner: { type: 'string' },
          capability: { type: 'string' },
          levels: {
            type: 'array',
            items: { $ref: '#/components/schemas/Level' },
          },
          adoptedAt: { type: 'string' },
          adoption: { $ref: '#/components/schemas/AdoptionCounts' },
          context: { $ref: '#/components/schemas/FigureContext' },
          problems: {
            type: 'array',
            description:
              'The definition in the catalog is invalid; the last valid revision is in force.',
            items: { $ref: '#/components/schemas/DefinitionProblem' },
          },
        },
      },
      Level: {
        type: 'object',
        required: ['name', 'title'],
        properties: { name: { type: 'string' }, title: { type: 'string' } },
      },
      AdoptionCounts: {
        type: 'object',
        description:
          'The figures of a scorecard on a day, with what stands beside them (METHODS, adoption). `adopters + notAdopters + unknown = eligible`; `carried` are among the eligible.',
        required: [
          'eligible',
          'adopters',
          'notAdopters',
          'unknown',
          'exempt',
          'eligibilityUnknown',
          'eligibilityCarried',
          'levels',
        ],
        properties: {
          eligible: { type: 'integer' },
          adopters: { type: 'integer' },
          notAdopters: { type: 'integer' },
          unknown: { type: 'integer' },
          exempt: { type: 'integer' },
          eligibilityUnknown: { type: 'integer' },
          eligibilityCarried: { type: 'integer' },
          share: {
            type: 'number',
            description:
              'adopters / eligible at full precision; none for 0 of 0 or while the level cannot be reached yet.',
          },
          levels: {
            type: 'array',
            description:
              'Entities at each level or above, in the order of the levels.',
            items: {
              type: 'object',
              required: ['name', 'title', 'count', 'reachable'],
              properties: {
                name: { type: 'string' },
                title: { type: 'string' },
                count: { type: 'integer' },
                reachable: { type: 'boolean' },
              },
            },
          },
        },
      },
      FigureContext: {
        type: 'object',
        description: 'What every figure carries (law 5).',
        required: ['asOf', 'retrospective', 'pendingEntities'],
        properties: {
          asOf: { $ref: '#/components/schemas/Day' },
          recordedAt: { $ref: '#/components/schemas/Instant' },
          revision: {
            description: 'The revision that judged that day.',
            allOf: [{ $ref: '#/components/schemas/DefinitionRevision' }],
          },
          retrospective: {
            type: 'boolean',
            description:
              'The day lies before the definition was first recorded.',
          },
          pendingEntities: {
            type: 'integer',
            description: 'Entities whose latest facts are not evaluated yet.',
          },
          latestEvidenceOn: {
            description:
              'Latest day that any fact the scorecard reads is about.',
            allOf: [{ $ref: '#/components/schemas/Day' }],
          },
        },
      },
      DefinitionRevision: {
        type: 'object',
        description:
          'What the ledger keeps of each valid change of a definition.',
        required: [
          'number',
          'contentHash',
          'firstSeenOn',
          'recordedAt',
          'retired',
        ],
        properties: {
          number: { type: 'integer' },
          contentHash: { type: 'string' },
          firstSeenOn: { $ref: '#/components/schemas/Day' },
          recordedAt: { $ref: '#/components/schemas/Instant' },
          location: { type: 'string' },
          retired: {
            type: 'boolean',
            description: 'The definition went from the catalog on that day.',
          },
        },
      },
      DefinitionProblem: {
        type: 'object',
        description: 'One thing that is wrong in a definition.',
        required: ['path', 'message'],
        properties: {
          path: {
            type: 'string',
            description: 'For example `spec.checks[2].when.atLeast`.',
          },
          message: { type: 'string' },
        },
      },
      ScorecardPreview: {
        type: 'object',
        required: ['asOf', 'adoption', 'checks'],
        properties: {
          asOf: { $ref: '#/components/schemas/Day' },
          adoption: { $ref: '#/components/schemas/AdoptionCounts' },
          checks: {
            type: 'array',
            items: {
              type: 'object',
              required: ['id', 'title', 'counts'],
              properties: {
                id: { type: 'string' },
                title: { type: 'string' },
                counts: { $ref: '#/components/schemas/CheckCounts' },
              },
            },
          },
          changes: {
            type: 'object',
            description:
              'Against the revision in force; none where there is no such scorecard yet.',
            required: ['total', 'rows'],
            properties: {
              total: { type: 'integer' },
              rows: {
                type: 'array',
                items: {
                  type: 'object',
                  required: ['entityRef'],
                  properties: {
                    entityRef: { type: 'string' },
                    from: { type: 'string' },
                    to: { type: 'string' },
                  },
                },
              },
            },
          },
        },
      },
      CheckCounts: {
        type: 'object',
        required: ['pass', 'fail', 'unknown', 'exempt', 'upcoming'],
        properties: {
          pass: { type: 'integer' },
          fail: { type: 'integer' },
          unknown: { type: 'integer' },
          exempt: { type: 'integer' },
          upcoming: { type: 'integer' },
        },
      },
      ScorecardDetails: {
        allOf: [
          { $ref: '#/components/schemas/ScorecardSummary' },
          {
            type: 'object',
            required: ['checks', 'revisions'],
            properties: {
              checks: {
                type: 'array',
                items: {
                  allOf: [
                    { $ref: '#/components/schemas/CheckDefinition' },
                    {
                      type: 'object',
                      required: ['counts'],
                      properties: {
                        counts: { $ref: '#/components/schemas/CheckCounts' },
                      },
                    },
                  ],
                },
              },
              revisions: {
                type: 'array',
                items: { $ref: '#/components/schemas/DefinitionRevision' },
              },
            },
          },
        ],
      },
      CheckDefinition: {
        type: 'object',
        required: ['id', 'level', 'title', 'when', 'because', 'instruction'],
        properties: {
          id: { type: 'string' },
          level: { type: 'string' },
          title: { type: 'string' },
          when: { type: 'object' },
          because: { type: 'string' },
          instruction: { type: 'string' },
          links: {
            type: 'array',
            items: {
              type: 'object',
              required: ['title', 'url'],
              properties: {
                title: { type: 'string' },
                url: { type: 'string' },
              },
            },
          },
          weight: { type: 'number', description: '1 unless given.' },
          effort: {
            description: '`M` unless given.',
            allOf: [{ $ref: '#/components/schemas/Effort' }],
          },
          effectiveFrom: { $ref: '#/components/schemas/Day' },
          freshWithin: {
            type: 'string',
            description:
              'ISO duration in days or weeks; its last day is still fresh.',
          },
        },
        'x-type': 'CheckDefinition',
      },
      Effort: { type: 'string', enum: ['S', 'M', 'L'], 'x-type': 'Effort' },
      AdoptionSeries: {
        type: 'object',
        required: ['scorecard', 'step', 'points'],
        properties: {
          scorecard: { type: 'string' },
          step: { type: 'string', enum: ['day', 'week', 'month', 'quarter'] },
          points: {
            type: 'array',
            items: { $ref: '#/components/schemas/AdoptionPoint' },
          },
        },
      },
      AdoptionPoint: {
        allOf: [
          { $ref: '#/components/schemas/AdoptionCounts' },
          {
            type: 'object',
            required: ['day', 'retrospective'],
            properties: {
              day: { $ref: '#/components/schemas/Day' },
              retrospective: { type: 'boolean' },
            },
          },
        ],
      },
      Movement: {
        type: 'object',
        required: ['since', 'context', 'counts', 'movers', 'total'],
        properties: {
          since: { $ref: '#/components/schemas/Day' },
          context: { $ref: '#/components/schemas/FigureContext' },
          counts: {
            type: 'object',
            required: ['rose', 'fell', 'appeared', 'went'],
            properties: {
              rose: { $ref: '#/components/schemas/MovementCauseCounts' },
              fell: { $ref: '#/components/schemas/MovementCauseCounts' },
              appeared: { $ref: '#/components/schemas/MovementCauseCounts' },
              went: { $ref: '#/components/schemas/MovementCauseCounts' },
            },
          },
          total: {
            type: 'integer',
            description: 'All movers, of which `movers` are a page.',
          },
          movers: {
            type: 'array',
            items: { $ref: '#/components/schemas/Mover' },
          },
        },
      },
      MovementCauseCounts: {
        type: 'object',
        required: ['service-changed', 'rule-changed', 'data-aged'],
        properties: {
          'service-changed': { type: 'integer' },
          'rule-changed': { type: 'integer' },
          'data-aged': { type: 'integer' },
        },
      },
      Mover: {
        type: 'object',
        required: ['entityRef', 'direction', 'cause', 'on'],
        properties: {
          entityRef: { type: 'string' },
          title: { type: 'string' },
          owner: { type: 'string' },
          direction: { $ref: '#/components/schemas/MovementDirection' },
          cause: { $ref: '#/components/schemas/MovementCause' },
          from: { type: 'string' },
          to: { type: 'string' },
          on: { $ref: '#/components/schemas/Day' },
        },
      },
      MovementDirection: {
        type: 'string',
        enum: ['rose', 'fell', 'appeared', 'went'],
      },
      MovementCause: {
        type: 'string',
        enum: ['service-changed', 'rule-changed', 'data-aged'],
      },
      OwnerAdoption: {
        type: 'object',
        required: ['own', 'total'],
        properties: {
          owner: {
            type: 'string',
            description: 'None: entities without an owner.',
          },
          title: { type: 'string' },
          parent: { type: 'string' },
          own: {
            description: 'Counts of the entities owned by this group itself.',
            allOf: [{ $ref: '#/components/schemas/AdoptionCounts' }],
          },
          total: {
            description: 'Counts with all groups below it.',
            allOf: [{ $ref: '#/components/schemas/AdoptionCounts' }],
          },
        },
      },
      CheckState: {
        type: 'string',
        enum: ['pass', 'fail', 'unknown', 'exempt', 'upcoming'],
        'x-values': 'CHECK_STATES',
      },
      MatrixPage: {
        type: 'object',
        required: [
          'context',
          'checks',
          'rows',
          'total',
          'owners',
          'kinds',
          'lifecycles',
        ],
        properties: {
          context: { $ref: '#/components/schemas/FigureContext' },
          checks: {
            type: 'array',
            items: {
              type: 'object',
              required: ['id', 'title', 'level', 'effort'],
              properties: {
                id: { type: 'string' },
                title: { type: 'string' },
                level: { type: 'string' },
                effort: { $ref: '#/components/schemas/Effort' },
              },
            },
          },
          total: { type: 'integer' },
          owners: {
            type: 'array',
            description: 'What the filters offer.',
            items: {
              type: 'object',
              required: ['ref'],
              properties: {
                ref: { type: 'string' },
                title: { type: 'string' },
              },
            },
          },
          kinds: { type: 'array', items: { type: 'string' } },
          lifecycles: { type: 'array', items: { type: 'string' } },
          rows: {
            type: 'array',
            items: { $ref: '#/components/schemas/MatrixRow' },
          },
        },
      },
      MatrixRow: {
        type: 'object',
        required: ['entityRef', 'kind', 'eligibility', 'outcome', 'states'],
        properties: {
          entityRef: { type: 'string' },
          title: { type: 'string' },
          owner: { type: 'string' },
          kind: { type: 'string' },
          type: { type: 'string' },
          lifecycle: { type: 'string' },
          eligibility: { $ref: '#/components/schemas/Eligibility' },
          level: { $ref: '#/components/schemas/ReachedLevel' },
          outcome: { $ref: '#/components/schemas/AdoptionOutcome' },
          score: { type: 'number' },
          states: {
            type: 'array',
            description: 'In the order of `checks`.',
            items: { $ref: '#/components/schemas/CheckState' },
          },
        },
      },
      Eligibility: {
        type: 'string',
        description:
          'Whether a scorecard applies to an entity on a day. `carried`: a fact that `appliesTo` reads is missing, the last known eligibility holds (METHODS, adoption). `unknown`: it never was known: not in the denominator, counted apart.',
        enum: ['yes', 'carried', 'unknown'],
      },
      ReachedLevel: {
        type: 'object',
        required: ['name', 'title', 'since'],
        properties: {
          name: { type: 'string' },
          title: { type: 'string' },
          since: { $ref: '#/components/schemas/Day' },
        },
      },
      AdoptionOutcome: {
        type: 'string',
        enum: ['adopter', 'not-adopter', 'unknown'],
      },
      EntityStandings: {
        type: 'object',
        required: ['entityRef', 'context', 'present', 'standings'],
        properties: {
          entityRef: { type: 'string' },
          context: { $ref: '#/components/schemas/FigureContext' },
          present: {
            type: 'boolean',
            description: 'Whether the entity counts on that day at all.',
          },
          owner: { type: 'string' },
          standings: {
            type: 'array',
            items: { $ref: '#/components/schemas/EntityStanding' },
          },
        },
      },
      EntityStanding: {
        type: 'object',
        description: 'An entity on one scorecard on a day.',
        required: [
          'scorecard',
          'entityRef',
          'eligibility',
          'nextSteps',
          'outcome',
          'passing',
          'counted',
          'checks',
          'history',
        ],
        properties: {
          scorecard: { $ref: '#/components/schemas/ScorecardSummary' },
          entityRef: { type: 'string' },
          eligibility: { $ref: '#/components/schemas/Eligibility' },
          level: {
            description: 'None below the first level.',
            allOf: [{ $ref: '#/components/schemas/ReachedLevel' }],
          },
          nextLevel: { $ref: '#/components/schemas/Level' },
          nextSteps: {
            type: 'array',
            description:
              'What separates it from the next level: by effort (S, M, L), then weight.',
            items: { $ref: '#/components/schemas/CheckResult' },
          },
          outcome: { $ref: '#/components/schemas/AdoptionOutcome' },
          score: {
            type: 'number',
            description: '0 to 1; none where no check counts.',
          },
          passing: { type: 'integer' },
          counted: { type: 'integer' },
          checks: {
            type: 'array',
            items: { $ref: '#/components/schemas/CheckResult' },
          },
          history: {
            type: 'array',
            items: {
              type: 'object',
              required: ['from', 'levelIndex'],
              properties: {
                from: { $ref: '#/components/schemas/Day' },
                to: { $ref: '#/components/schemas/Day' },
                level: { type: 'string' },
                levelIndex: {
                  type: 'integer',
                  description: '0 below the first level, 1 at the first.',
                },
                cause: { $ref: '#/components/schemas/MovementCause' },
              },
            },
          },
        },
      },
      CheckResult: {
        type: 'object',
        required: ['check', 'state', 'comparisons'],
        properties: {
          check: { $ref: '#/components/schemas/CheckDefinition' },
          state: { $ref: '#/components/schemas/CheckState' },
          comparisons: {
            type: 'array',
            items: { $ref: '#/components/schemas/ComparisonResult' },
          },
        },
      },
      ComparisonResult: {
        type: 'object',
        description:
          "One comparison as it was seen: the leaves of a check's rule.",
        required: ['fact', 'operator', 'wanted', 'stale', 'negated', 'outcome'],
        properties: {
          fact: { type: 'string' },
          factTitle: { type: 'string' },
          unit: { type: 'string' },
          operator: { type: 'string' },
          wanted: {
            anyOf: [
              { $ref: '#/components/schemas/FactValue' },
              {
                type: 'array',
                items: { $ref: '#/components/schemas/FactValue' },
              },
            ],
          },
          seen: {
            description:
              'None: no value on that day (or too old a one: `stale`).',
            allOf: [{ $ref: '#/components/schemas/FactValue' }],
          },
          stale: { type: 'boolean' },
          source: { type: 'string' },
          observedOn: { $ref: '#/components/schemas/Day' },
          ageDays: { type: 'integer' },
          negated: {
            type: 'boolean',
            description: 'Under an odd number of `not`.',
          },
          outcome: { type: 'string', enum: ['true', 'false', 'unknown'] },
        },
      },
      CapabilityAdoption: {
        type: 'object',
        required: ['capability', 'scorecards', 'adopters', 'total'],
        properties: {
          capability: { type: 'string' },
          scorecards: {
            type: 'array',
            items: { $ref: '#/components/schemas/ScorecardSummary' },
          },
          total: { type: 'integer' },
          adopters: {
            type: 'array',
            description: 'A page of the adopters over all its scorecards.',
            items: {
              type: 'object',
              required: ['entityRef', 'scorecard', 'since'],
              properties: {
                entityRef: { type: 'string' },
                title: { type: 'string' },
                owner: { type: 'string' },
                scorecard: { type: 'string' },
                since: { $ref: '#/components/schemas/Day' },
              },
            },
          },
        },
      },
      ActivityPush: {
        type: 'object',
        additionalProperties: false,
        required: ['source', 'traces'],
        properties: {
          source: { type: 'string', minLength: 1, maxLength: 120 },
          traces: {
            type: 'array',
            maxItems: 10000,
            items: {},
            'x-type': '(ActivityTrace | RetractedTrace)[]',
          },
        },
      },
      ActivityTrace: {
        type: 'object',
        description:
          'A dated trace of a person on a work item, as it is pushed. The person goes in to be summed and comes out nowhere.',
        required: ['id', 'day', 'person', 'item'],
        properties: {
          id: {
            type: 'string',
            description:
              'Names the trace within its source; the same again is known already, another content corrects it.',
          },
          day: { $ref: '#/components/schemas/Day' },
          person: {
            type: 'string',
            description: 'E-mail, login or any other stable key.',
          },
          bot: { type: 'boolean' },
          item: {
            type: 'string',
            description: "The work item; a component's name or a ticket's key.",
          },
          change: {
            type: 'string',
            description:
              'What the trace came with, so that its items belong together: a commit, a pull request.',
          },
          component: {
            type: 'string',
            description:
              'Reference or name of the component that the item is or belongs to.',
          },
          area: {
            type: 'string',
            description: 'A cross-cutting area (ci, tooling, docs).',
          },
          attributes: {
            type: 'object',
            additionalProperties: { type: 'string' },
          },
          hours: {
            type: 'number',
            description:
              'Hours that the item was in an in-progress status that day: time-in-progress.',
          },
          points: {
            type: 'number',
            description: 'Completed story points: points.',
          },
          observedAt: {
            type: 'string',
            description:
              'Ranks several reports of one trace; ISO instant. The start of the day unless given.',
          },
        },
      },
      RetractedTrace: {
        type: 'object',
        description:
          'Takes a trace back. It ranks as any report of the trace, so a later one brings it in again.',
        required: ['id', 'day', 'deleted', 'observedAt'],
        properties: {
          id: { type: 'string' },
          day: {
            description: "The trace's day.",
            allOf: [{ $ref: '#/components/schemas/Day' }],
          },
          deleted: { type: 'boolean', enum: [true] },
          observedAt: {
            type: 'string',
            description:
              'ISO instant: without one nothing would say whether the trace or its retraction holds.',
          },
        },
      },
      ActivityIntakeResult: {
        type: 'object',
        additionalProperties: false,
        required: ['received', 'stored', 'unchanged', 'rejected', 'rejections'],
        properties: {
          received: { type: 'integer' },
          stored: { type: 'integer' },
          unchanged: { type: 'integer' },
          rejected: { type: 'integer' },
          rejections: {
            type: 'array',
            items: { $ref: '#/components/schemas/RejectedLine' },
          },
          resumeAfterLine: { type: 'integer' },
        },
      },
      ActivitySourceStatus: {
        type: 'object',
        additionalProperties: false,
        required: ['name', 'title', 'intake', 'runs'],
        properties: {
          name: { type: 'string' },
          title: { type: 'string' },
          intake: {
            type: 'string',
            description:
              '`push`: comes by the API. `scheduled`: the backend reads it.',
            enum: ['push', 'scheduled'],
          },
          earliestDay: { $ref: '#/components/schemas/Day' },
          latestDay: {
            description: 'Latest day that any of its traces is about.',
            allOf: [{ $ref: '#/components/schemas/Day' }],
          },
          runs: {
            type: 'array',
            description: 'The latest runs, newest first.',
            items: { $ref: '#/components/schemas/ActivitySourceRun' },
          },
        },
      },
      ActivitySourceRun: {
        type: 'object',
        additionalProperties: false,
        required: [
          'startedAt',
          'status',
          'received',
          'stored',
          'unchanged',
          'rejected',
          'rejections',
        ],
        properties: {
          startedAt: { $ref: '#/components/schemas/Instant' },
          finishedAt: { $ref: '#/components/schemas/Instant' },
          status: {
            type: 'string',
            enum: ['running', 'succeeded', 'failed', 'broken-off'],
          },
          received: { type: 'integer' },
          stored: { type: 'integer' },
          unchanged: { type: 'integer' },
          rejected: { type: 'integer' },
          message: { type: 'string' },
          rejections: {
            type: 'array',
            items: { $ref: '#/components/schemas/RejectedLine' },
          },
        },
      },
      UnmatchedPerson: {
        type: 'object',
        description:
          'A key of a person that activity names and no membership does: whoever keeps the policy sees which keys to match, and nothing beside them.',
        required: ['person'],
        additionalProperties: false,
        properties: { person: { type: 'string' } },
      },
      CapacityTable: {
        type: 'string',
        enum: ['memberships', 'leave', 'capacity'],
        'x-values': 'CAPACITY_TABLES',
      },
      CapacityPush: {
        type: 'object',
        description:
          'What somebody states of persons. A declaration with the person (of a membership, the group too) and first day of an earlier one corrects it; the same again is known already.',
        additionalProperties: false,
        properties: {
          memberships: {
            type: 'array',
            maxItems: 100000,
            items: {},
            'x-type': 'MembershipDeclaration[]',
          },
          leave: {
            type: 'array',
            maxItems: 100000,
            items: {},
            'x-type': 'LeaveDeclaration[]',
          },
          capacity: {
            type: 'array',
            maxItems: 100000,
            items: {},
            'x-type': 'PersonCapacityDeclaration[]',
          },
        },
      },
      MembershipDeclaration: {
        type: 'object',
        description:
          'A person in a squad, as it is pushed. Where the catalog names members, these add to them and state shares.',
        required: ['person', 'group'],
        properties: {
          person: { type: 'string' },
          group: { type: 'string' },
          share: {
            type: 'number',
            description:
              "Part of the person's capacity, above 0 up to 1; what is not declared is shared equally.",
          },
          from: { $ref: '#/components/schemas/Day' },
          to: {
            description: 'The last day.',
            allOf: [{ $ref: '#/components/schemas/Day' }],
          },
        },
      },
      LeaveDeclaration: {
        type: 'object',
        required: ['person', 'from', 'to'],
        properties: {
          person: { type: 'string' },
          from: { $ref: '#/components/schemas/Day' },
          to: {
            description: 'The last day.',
            allOf: [{ $ref: '#/components/schemas/Day' }],
          },
          cancelled: {
            type: 'boolean',
            description: 'The leave that begins on `from` is not taken.',
          },
        },
      },
      PersonCapacityDeclaration: {
        type: 'object',
        required: ['person'],
        properties: {
          person: { type: 'string' },
          partTime: { type: 'number', description: 'Above 0 up to 1.' },
          country: {
            type: 'string',
            description:
              'ISO 3166 code with an optional region (`DE`, `DE-BY`): whose public holidays.',
          },
          from: { $ref: '#/components/schemas/Day' },
        },
      },
      CapacityIntakeResult: {
        type: 'object',
        description:
          '`received = stored + unchanged + rejected`. Of a JSON body the field of a rejection begins with its list: `leave.from`.',
        additionalProperties: false,
        required: ['received', 'stored', 'unchanged', 'rejected', 'rejections'],
        properties: {
          received: { type: 'integer' },
          stored: { type: 'integer' },
          unchanged: { type: 'integer' },
          rejected: { type: 'integer' },
          rejections: {
            type: 'array',
            items: { $ref: '#/components/schemas/RejectedLine' },
          },
        },
      },
      AllocationGrid: {
        type: 'object',
        additionalProperties: false,
        required: [
          'asOf',
          'periods',
          'squads',
          'platformTeams',
          'merged',
          'counts',
          'unmatchedPersons',
          'problems',
        ],
        properties: {
          asOf: { $ref: '#/components/schemas/Day' },
          recordedAt: { $ref: '#/components/schemas/Instant' },
          periods: {
            type: 'array',
            items: { $ref: '#/components/schemas/AllocationPeriod' },
          },
          squads: {
            type: 'array',
            description:
              "Squads in the band's reach, and apart from them the platform teams (they own a charter).",
            items: { $ref: '#/components/schemas/AllocationRow' },
          },
          platformTeams: {
            type: 'array',
            items: { $ref: '#/components/schemas/AllocationRow' },
          },
          merged: {
            type: 'array',
            description: 'Figures of cells that were merged: by parent group.',
            items: { $ref: '#/components/schemas/AllocationCell' },
          },
          counts: {
            type: 'object',
            description:
              'Squads by verdict in the latest whole period; platform teams are not among them.',
            required: [
              'below',
              'within',
              'above',
              'insufficient-data',
              'not-assessed',
            ],
            properties: {
              below: { type: 'integer' },
              within: { type: 'integer' },
              above: { type: 'integer' },
              'insufficient-data': { type: 'integer' },
              'not-assessed': { type: 'integer' },
            },
          },
          countedPeriod: {
            description:
              'The latest whole period that is counted; none where there is none.',
            allOf: [{ $ref: '#/components/schemas/AllocationPeriod' }],
          },
          unmatchedPersons: {
            type: 'integer',
            description:
              "Persons whom activity names and no membership does: their effort is nobody's.",
          },
          reducedBefore: {
            description: 'Of earlier days daily sums are kept, and no traces.',
            allOf: [{ $ref: '#/components/schemas/Day' }],
          },
          problems: {
            type: 'array',
            description:
              'What keeps groups or activity out of the figures, in words: a circle in the hierarchy, persons in groups that are no squads.',
            items: { type: 'string' },
          },
        },
      },
      AllocationPeriod: {
        type: 'object',
        additionalProperties: false,
        required: ['kind', 'label', 'start', 'end', 'partial'],
        properties: {
          kind: {
            type: 'string',
            description:
              'Pages show sprints and quarters; a ledger may count by months or years.',
            enum: ['sprint', 'month', 'quarter', 'year'],
          },
          label: {
            type: 'string',
            description: '`2024-Q3`; of a sprint its first day.',
          },
          start: { $ref: '#/components/schemas/Day' },
          end: {
            description: 'The last day.',
            allOf: [{ $ref: '#/components/schemas/Day' }],
          },
          partial: {
            type: 'boolean',
            description:
              'The period has not ended as of the day: a cell says up to which day its figures go.',
          },
        },
      },
      AllocationRow: {
        type: 'object',
        additionalProperties: false,
        required: ['group', 'cells'],
        properties: {
          group: { type: 'string' },
          title: { type: 'string' },
          parent: { type: 'string' },
          cells: {
            type: 'array',
            items: { $ref: '#/components/schemas/AllocationCell' },
          },
          decay: { $ref: '#/components/schemas/DecayFinding' },
          deferred: {
            type: 'number',
            description: 'Closing balance of the deferral ledger, person-days.',
          },
        },
      },
      AllocationCell: {
        type: 'object',
        description:
          "A squad in a period. A suppressed cell has no figures: it is merged into its parent's.",
        additionalProperties: false,
        required: [
          'group',
          'period',
          'suppressed',
          'verdict',
          'reasons',
          'unit',
          'selfReported',
          'categories',
          'policy',
        ],
        properties: {
          group: { type: 'string' },
          period: { $ref: '#/components/schemas/AllocationPeriod' },
          through: {
            description:
              'The last day that the figures of a partial period know of. Where persons could be told apart by asking again a day later, that is the last day of its latest sprint (without sprints: month) that has ended; none where none has.',
            allOf: [{ $ref: '#/components/schemas/Day' }],
          },
          suppressed: { type: 'boolean' },
          mergedInto: {
            type: 'string',
            description:
              'Of a suppressed cell, the group in whose merged figures it is; none where even those would give it away.',
          },
          verdict: { $ref: '#/components/schemas/BandVerdict' },
          reasons: {
            type: 'array',
            description: 'Why there is no verdict, or what stands beside it.',
            items: { $ref: '#/components/schemas/AllocationReason' },
          },
          share: {
            type: 'number',
            description: "Platform share by the policy's denominator.",
          },
          shareOfAttributed: { type: 'number' },
          shareOfCapacity: { type: 'number' },
          unit: {
            description:
              'What `attributed`, `platform` and `categories` count. Of `squad-days` (a share was declared and capacity is unknown, so a weekday of the whole squad is 1) and `story-points` only shares mean anything.',
            allOf: [{ $ref: '#/components/schemas/EffortUnit' }],
          },
          attributed: { type: 'number' },
          platform: { type: 'number' },
          capacity: {
            type: 'number',
            description:
              'Person-days; none where it is unknown, or a squad that declares its figures has too few members for it to be told.',
          },
          coverage: {
            type: 'number',
            description:
              'attributed / capacity; none where capacity is unknown. Never above 1: see `overCapacity`.',
          },
          overCapacity: {
            type: 'number',
            description: 'Attributed days beyond capacity.',
          },
          selfReported: { type: 'boolean' },
          categories: {
            type: 'array',
            items: { $ref: '#/components/schemas/CategoryDays' },
          },
          policy: { $ref: '#/components/schemas/PolicyInForce' },
        },
      },
      BandVerdict: {
        type: 'string',
        description:
          '`insufficient-data`: under the coverage floor or the minimum of days. `not-assessed`: nothing to divide by, or suppressed.',
        enum: ['below', 'within', 'above', 'insufficient-data', 'not-assessed'],
      },
      AllocationReason: {
        type: 'string',
        description:
          '`capacity-partly-stated`: nothing was stated of some members, and they count in the capacity as if they were there all day. `reduced`: traces of the period are kept as daily sums only, which do not tell this figure.',
        enum: [
          'capacity-unknown',
          'capacity-partly-stated',
          'under-coverage-floor',
          'under-minimum-days',
          'no-activity',
          'suppressed',
          'over-capacity',
          'membership-assumed',
          'platform-team',
          'no-policy',
          'not-ended',
          'reduced',
        ],
      },
      EffortUnit: {
        type: 'string',
        enum: ['person-days', 'squad-days', 'story-points'],
      },
      CategoryDays: {
        type: 'object',
        additionalProperties: false,
        required: ['category', 'days'],
        properties: {
          category: { type: 'string', minLength: 1, maxLength: 200 },
          days: { type: 'number', description: 'Person-days.', minimum: 0 },
        },
      },
      PolicyInForce: {
        type: 'object',
        description: "The policy's choices, printed with every figure.",
        additionalProperties: false,
        required: [
          'entityRef',
          'title',
          'owner',
          'revision',
          'retrospective',
          'band',
          'method',
          'denominator',
          'crossCutting',
          'coverageFloor',
          'minimumDays',
          'minimumGroupSize',
        ],
        properties: {
          entityRef: { type: 'string' },
          title: { type: 'string' },
          owner: { type: 'string' },
          revision: { $ref: '#/components/schemas/DefinitionRevision' },
          retrospective: {
            type: 'boolean',
            description:
              'The period began before the policy was first recorded.',
          },
          band: {
            type: 'object',
            required: ['floor', 'ceiling'],
            properties: {
              floor: { type: 'number' },
              ceiling: { type: 'number' },
            },
          },
          method: { $ref: '#/components/schemas/AllocationMethod' },
          denominator: { $ref: '#/components/schemas/AllocationDenominator' },
          crossCutting: { $ref: '#/components/schemas/CrossCutting' },
          coverageFloor: { type: 'number' },
          minimumDays: { type: 'number' },
          minimumGroupSize: { type: 'integer' },
        },
      },
      AllocationMethod: {
        type: 'string',
        enum: ['equal-split', 'time-in-progress', 'declared', 'points'],
        'x-values': 'ALLOCATION_METHODS',
      },
      AllocationDenominator: {
        type: 'string',
        enum: ['attributed', 'capacity'],
      },
      CrossCutting: { type: 'string', enum: ['alone', 'always'] },
      DecayFinding: {
        type: 'object',
        additionalProperties: false,
        required: ['decaying', 'fallsThreeTimes', 'reachesHalf', 'carried'],
        properties: {
          decaying: { type: 'boolean' },
          fallsThreeTimes: { type: 'boolean' },
          reachesHalf: { type: 'boolean' },
          carried: {
            type: 'number',
            description:
              'Share that the line through the latest four quarters carries to in two quarters.',
          },
        },
      },
      AllocationTable: {
        type: 'string',
        enum: [
          'grid',
          'categories',
          'ledger',
          'trade-offs',
          'write-offs',
          'check-ins',
          'named-work',
          'overrides',
          'sensitivity',
        ],
        'x-values': 'ALLOCATION_TABLES',
      },
      PolicyPreview: {
        type: 'object',
        description:
          'What a changed policy would do to the latest whole quarter. Figures that fewer persons than the minimum stand behind are left out.',
        additionalProperties: false,
        required: ['asOf', 'rules', 'changes', 'unchanged', 'withheld'],
        properties: {
          asOf: { $ref: '#/components/schemas/Day' },
          quarter: { $ref: '#/components/schemas/AllocationPeriod' },
          rules: {
            type: 'array',
            description:
              'In the order of the rules; the last is `uncategorised`.',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['category'],
              properties: {
                category: { type: 'string' },
                items: {
                  type: 'integer',
                  description:
                    'Distinct items that the rule would take; none where too few persons stand behind them.',
                },
              },
            },
          },
          overridden: {
            type: 'integer',
            description: 'Items that are overridden by hand and ask no rule.',
          },
          changes: {
            type: 'array',
            description: 'Squads whose verdict changes.',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['group'],
              properties: {
                group: { type: 'string' },
                title: { type: 'string' },
                from: { $ref: '#/components/schemas/BandVerdict' },
                to: { $ref: '#/components/schemas/BandVerdict' },
              },
            },
          },
          unchanged: {
            type: 'integer',
            description: 'Squads whose verdict stays.',
          },
          withheld: {
            type: 'integer',
            description:
              'Squads that can be compared under neither, or whose figures the change would give away.',
          },
        },
      },
      ItemOverride: {
        type: 'object',
        description: 'The category that somebody gave to an item by hand.',
        additionalProperties: false,
        required: ['item', 'reason', 'author', 'recordedAt'],
        properties: {
          item: { type: 'string' },
          category: {
            type: 'string',
            description:
              'None where the override was taken back, and the rules decide again.',
          },
          reason: { type: 'string' },
          author: { type: 'string' },
          recordedAt: { $ref: '#/components/schemas/Instant' },
        },
      },
      ItemOverrideDeclaration: {
        type: 'object',
        additionalProperties: false,
        required: ['item', 'reason'],
        properties: {
          item: { type: 'string', minLength: 1, maxLength: 400 },
          category: {
            type: 'string',
            description: 'None takes an earlier override back.',
            minLength: 1,
            maxLength: 200,
          },
          reason: { type: 'string', minLength: 1, maxLength: 2000 },
        },
      },
      SquadAllocation: {
        type: 'object',
        additionalProperties: false,
        required: [
          'group',
          'asOf',
          'platformTeam',
          'quarters',
          'sprints',
          'sensitivity',
          'ledger',
          'tradeOffs',
          'writeOffs',
          'checkIns',
        ],
        properties: {
          group: { type: 'string' },
          title: { type: 'string' },
          asOf: { $ref: '#/components/schemas/Day' },
          recordedAt: { $ref: '#/components/schemas/Instant' },
          platformTeam: { type: 'boolean' },
          quarters: {
            type: 'array',
            items: { $ref: '#/components/schemas/AllocationCell' },
          },
          sprints: {
            type: 'array',
            items: { $ref: '#/components/schemas/AllocationCell' },
          },
          sensitivity: {
            type: 'array',
            description:
              "The latest whole quarter, else the running one, by every available method. Of a quarter whose traces were reduced to daily sums: by the policy's own method alone.",
            items: { $ref: '#/components/schemas/SensitivityRow' },
          },
          sensitivityOf: { $ref: '#/components/schemas/AllocationPeriod' },
          ledger: {
            type: 'array',
            items: { $ref: '#/components/schemas/DeferralLedgerRow' },
          },
          tradeOffs: {
            type: 'array',
            items: { $ref: '#/components/schemas/TradeOff' },
          },
          writeOffs: {
            type: 'array',
            items: { $ref: '#/components/schemas/WriteOff' },
          },
          checkIns: {
            type: 'array',
            items: { $ref: '#/components/schemas/CheckIn' },
          },
          decay: { $ref: '#/components/schemas/DecayFinding' },
          plan: {
            type: 'object',
            description:
              'Person-days for the band in the next quarter and to repay what is owed; none where capacity is unknown.',
            additionalProperties: false,
            required: ['quarter', 'floorDays', 'ceilingDays', 'repayDays'],
            properties: {
              quarter: { type: 'string' },
              floorDays: { type: 'number' },
              ceilingDays: { type: 'number' },
              repayDays: { type: 'number' },
            },
          },
          policy: { $ref: '#/components/schemas/PolicyInForce' },
        },
      },
      SensitivityRow: {
        type: 'object',
        additionalProperties: false,
        required: ['method', 'denominator', 'verdict', 'flips', 'isPolicy'],
        properties: {
          method: { $ref: '#/components/schemas/AllocationMethod' },
          crossCutting: { $ref: '#/components/schemas/CrossCutting' },
          denominator: { $ref: '#/components/schemas/AllocationDenominator' },
          share: { type: 'number' },
          verdict: { $ref: '#/components/schemas/BandVerdict' },
          flips: {
            type: 'boolean',
            description: "The verdict is not the policy's.",
          },
          isPolicy: { type: 'boolean' },
        },
      },
      DeferralLedgerRow: {
        type: 'object',
        additionalProperties: false,
        required: [
          'period',
          'opening',
          'restated',
          'accrued',
          'repaid',
          'writtenOff',
          'closing',
          'assessed',
        ],
        properties: {
          period: { $ref: '#/components/schemas/AllocationPeriod' },
          opening: { type: 'number' },
          restated: { type: 'number' },
          accrued: { type: 'number' },
          repaid: { type: 'number' },
          writtenOff: { type: 'number' },
          closing: { type: 'number' },
          assessed: { type: 'boolean' },
        },
      },
      TradeOff: {
        type: 'object',
        additionalProperties: false,
        required: [
          'id',
          'group',
          'shipped',
          'deferred',
          'days',
          'agreedOn',
          'repayBy',
          'author',
          'recordedAt',
          'illustration',
          'state',
          'repaidDays',
          'owedDays',
        ],
        properties: {
          id: { type: 'string' },
          group: { type: 'string' },
          shipped: { type: 'string' },
          deferred: { type: 'string' },
          days: {
            type: 'number',
            description: 'Person-days of the accrued that it names.',
          },
          agreedOn: { $ref: '#/components/schemas/Day' },
          repayBy: { $ref: '#/components/schemas/Day' },
          author: { type: 'string' },
          recordedAt: { $ref: '#/components/schemas/Instant' },
          illustration: { type: 'boolean' },
          state: { type: 'string', enum: ['open', 'repaid', 'overdue'] },
          repaidDays: { type: 'number' },
          owedDays: {
            type: 'number',
            description: 'Person-days of it that are still owed.',
          },
        },
      },
      WriteOff: {
        type: 'object',
        additionalProperties: false,
        required: [
          'id',
          'group',
          'days',
          'on',
          'reason',
          'author',
          'recordedAt',
        ],
        properties: {
          id: { type: 'string' },
          group: { type: 'string' },
          days: { type: 'number' },
          on: { $ref: '#/components/schemas/Day' },
          reason: { type: 'string' },
          author: { type: 'string' },
          recordedAt: { $ref: '#/components/schemas/Instant' },
        },
      },
      CheckIn: {
        type: 'object',
        additionalProperties: false,
        required: [
          'id',
          'group',
          'sprint',
          'sprintEnd',
          'author',
          'recordedAt',
          'late',
          'illustration',
        ],
        properties: {
          id: { type: 'string' },
          group: { type: 'string' },
          sprint: {
            description: 'First day of the sprint.',
            allOf: [{ $ref: '#/components/schemas/Day' }],
          },
          sprintEnd: {
            description: 'Its last day.',
            allOf: [{ $ref: '#/components/schemas/Day' }],
          },
          share: {
            type: 'number',
            description: 'Platform share, or days by category.',
          },
          categories: {
            type: 'array',
            items: { $ref: '#/components/schemas/CategoryDays' },
          },
          unrequestedDays: {
            type: 'number',
            description:
              "A platform team's: days on what no product squad asked for.",
          },
          author: { type: 'string' },
          recordedAt: { $ref: '#/components/schemas/Instant' },
          late: { type: 'boolean' },
          illustration: { type: 'boolean' },
        },
      },
      CheckInDeclaration: {
        type: 'object',
        description:
          'What a squad states of a sprint: a platform share, or days by category.',
        additionalProperties: false,
        required: ['sprint'],
        properties: {
          sprint: {
            description: 'First day of the sprint; it has begun.',
            allOf: [{ $ref: '#/components/schemas/Day' }],
          },
          share: {
            type: 'number',
            description: 'From 0 to 1.',
            minimum: 0,
            maximum: 1,
          },
          categories: {
            type: 'array',
            minItems: 1,
            maxItems: 50,
            items: { $ref: '#/components/schemas/CategoryDays' },
          },
          unrequestedDays: {
            type: 'number',
            description:
              'Of a platform team: days on what no product squad asked for.',
            minimum: 0,
            maximum: 100000,
          },
          illustration: { type: 'boolean' },
        },
      },
      TradeOffDeclaration: {
        type: 'object',
        additionalProperties: false,
        required: ['shipped', 'deferred', 'days', 'repayBy'],
        properties: {
          shipped: { type: 'string', minLength: 1, maxLength: 2000 },
          deferred: { type: 'string', minLength: 1, maxLength: 2000 },
          days: {
            type: 'number',
            description: 'Person-days, above 0.',
            minimum: 0,
            exclusiveMinimum: true,
            maximum: 100000,
            example: 1,
          },
          agreedOn: {
            description: 'Not of a day to come; today unless given.',
            allOf: [{ $ref: '#/components/schemas/Day' }],
          },
          repayBy: {
            description: 'The last day.',
            allOf: [{ $ref: '#/components/schemas/Day' }],
          },
          illustration: { type: 'boolean' },
        },
      },
      WriteOffDeclaration: {
        type: 'object',
        additionalProperties: false,
        required: ['days', 'reason'],
        properties: {
          days: {
            type: 'number',
            description:
              'Person-days, above 0 and at most what is owed on the day.',
            minimum: 0,
            exclusiveMinimum: true,
            maximum: 100000,
            example: 1,
          },
          on: {
            description: 'Not a day to come; today unless given.',
            allOf: [{ $ref: '#/components/schemas/Day' }],
          },
          reason: { type: 'string', minLength: 1, maxLength: 2000 },
        },
      },
      EntityAllocation: {
        type: 'object',
        description:
          "A service's squad and its adoption side by side: who pays and does not adopt, who adopts and does not pay.",
        additionalProperties: false,
        required: ['entityRef', 'asOf', 'platformTeam'],
        properties: {
          entityRef: { type: 'string' },
          asOf: { $ref: '#/components/schemas/Day' },
          recordedAt: { $ref: '#/components/schemas/Instant' },
          group: {
            type: 'string',
            description:
              "The squad: the entity's owner, or the nearest group above it with a policy.",
          },
          title: { type: 'string' },
          platformTeam: { type: 'boolean' },
          cell: {
            description: 'Of the latest whole quarter.',
            allOf: [{ $ref: '#/components/schemas/AllocationCell' }],
          },
          adoption: {
            type: 'object',
            description:
              'Scorecards of the type adoption that the entity is eligible for, and those on which it is an adopter; none where the reader may not read its standings.',
            additionalProperties: false,
            required: ['adopted', 'eligible'],
            properties: {
              adopted: { type: 'integer' },
              eligible: { type: 'integer' },
            },
          },
        },
      },
      NamedWorkList: {
        type: 'object',
        additionalProperties: false,
        required: ['items'],
        properties: {
          items: {
            type: 'array',
            items: { $ref: '#/components/schemas/NamedWork' },
          },
        },
      },
      NamedWork: {
        type: 'object',
        additionalProperties: false,
        required: [
          'id',
          'name',
          'description',
          'writings',
          'redistributedDays',
          'author',
          'recordedAt',
          'illustration',
        ],
        properties: {
          id: { type: 'string' },
          name: { type: 'string' },
          description: { type: 'string' },
          writings: {
            type: 'array',
            items: { $ref: '#/components/schemas/NamedWorkWriting' },
          },
          redistributedDays: {
            type: 'number',
            description:
              'Person-days of every writing after the first, less what was retired.',
          },
          redistributedCosts: {
            type: 'array',
            description:
              'What of these days costs, by what a person-day costs the squads that wrote; none where no policy says. Amounts in several currencies have no sum.',
            items: { $ref: '#/components/schemas/RedistributedAmount' },
          },
          author: { type: 'string' },
          recordedAt: { $ref: '#/components/schemas/Instant' },
          illustration: { type: 'boolean' },
        },
      },
      NamedWorkWriting: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'group', 'days', 'writtenOn', 'shared', 'author'],
        properties: {
          id: { type: 'string' },
          group: { type: 'string' },
          entityRef: { type: 'string' },
          days: { type: 'number' },
          writtenOn: { $ref: '#/components/schemas/Day' },
          link: { type: 'string' },
          shared: { type: 'boolean' },
          retiredOn: { $ref: '#/components/schemas/Day' },
          author: { type: 'string' },
        },
      },
      RedistributedAmount: {
        type: 'object',
        description:
          'An amount with its inputs: `amount = days x perPersonDay`.',
        additionalProperties: false,
        required: [
          'amount',
          'currency',
          'days',
          'perPersonDay',
          'policy',
          'revision',
        ],
        properties: {
          amount: { type: 'number' },
          currency: { type: 'string', description: 'Three letters.' },
          days: {
            type: 'number',
            description: 'Person-days that are costed so.',
          },
          perPersonDay: { type: 'number' },
          policy: {
            type: 'string',
            description:
              'The policy that says so, and its revision that was in force on the day of the writings.',
          },
          revision: { type: 'integer' },
        },
      },
      NamedWorkDeclaration: {
        type: 'object',
        additionalProperties: false,
        required: ['name'],
        properties: {
          name: { type: 'string', minLength: 1, maxLength: 200 },
          description: { type: 'string', maxLength: 4000 },
          illustration: { type: 'boolean' },
        },
      },
      WritingDeclaration: {
        type: 'object',
        additionalProperties: false,
        required: ['group', 'days'],
        properties: {
          group: { type: 'string', minLength: 1, maxLength: 400 },
          entityRef: { type: 'string', minLength: 1, maxLength: 400 },
          days: {
            type: 'number',
            description: 'Person-days, above 0.',
            minimum: 0,
            exclusiveMinimum: true,
            maximum: 100000,
            example: 1,
          },
          writtenOn: {
            description: 'Not a day to come; today unless given.',
            allOf: [{ $ref: '#/components/schemas/Day' }],
          },
          link: { type: 'string', minLength: 1, maxLength: 2000 },
        },
      },
      MetricPush: {
        type: 'object',
        description: 'The body of `POST /metrics` as JSON.',
        additionalProperties: false,
        required: ['source', 'observations'],
        properties: {
          source: { type: 'string', minLength: 1, maxLength: 120 },
          observations: {
            type: 'array',
            maxItems: 10000,
            items: {},
            'x-type': 'MetricObservation[]',
          },
        },
      },
      MetricObservation: {
        type: 'object',
        description:
          'One report of a metric by a source. No value: the source takes that day back.',
        required: ['metric', 'day'],
        properties: {
          metric: { type: 'string' },
          day: { $ref: '#/components/schemas/Day' },
          value: { type: 'number' },
          n: {
            type: 'number',
            description: 'Of how many cases the value was taken.',
          },
          coverage: {
            type: 'number',
            description:
              '0 to 1: which part of what should have been seen was.',
          },
          observedAt: {
            type: 'string',
            description:
              'ISO instant with offset, which ranks several reports of a day. The start of the day unless given.',
          },
        },
      },
      MetricIntakeResult: {
        type: 'object',
        description:
          'The answer of `POST /metrics`. `received = stored + unchanged + rejected`.',
        additionalProperties: false,
        required: ['received', 'stored', 'unchanged', 'rejected', 'rejections'],
        properties: {
          received: { type: 'integer' },
          stored: { type: 'integer' },
          unchanged: { type: 'integer' },
          rejected: { type: 'integer' },
          rejections: {
            type: 'array',
            description: 'The first 1,000.',
            items: { $ref: '#/components/schemas/RejectedLine' },
          },
          resumeAfterLine: {
            type: 'integer',
            description:
              'Only where the stream broke off: lines up to this one are stored, go on behind it.',
          },
        },
      },
      MetricDescription: {
        type: 'object',
        description: 'A metric as figures of it are printed.',
        additionalProperties: false,
        required: [
          'id',
          'title',
          'unit',
          'better',
          'aggregation',
          'cadence',
          'freshWithin',
          'origin',
        ],
        properties: {
          id: { type: 'string' },
          title: { type: 'string' },
          description: { type: 'string' },
          unit: { type: 'string' },
          better: { type: 'string', enum: ['higher', 'lower'] },
          aggregation: { $ref: '#/components/schemas/MetricAggregation' },
          window: { type: 'string' },
          cadence: { type: 'string' },
          freshWithin: { type: 'string' },
          range: {
            type: 'object',
            additionalProperties: false,
            properties: { least: { type: 'number' }, most: { type: 'number' } },
          },
          reportedBy: { type: 'string' },
          origin: {
            type: 'string',
            description:
              '`ledger`: computed from standings, effort and named work. `observed`: pushed or read by a source.',
            enum: ['ledger', 'observed'],
          },
        },
      },
      MetricAggregation: {
        type: 'string',
        description:
          'How the observations of a metric become its value on a day. `latest`: the latest observation. `sum`: all observations since the series starts, for counts. `median`: of the observations in the `window` up to the day.',
        enum: ['latest', 'sum', 'median'],
      },
      MetricTypeDeclaration: {
        type: 'object',
        required: ['title', 'unit', 'better', 'aggregation', 'cadence'],
        properties: {
          id: { type: 'string' },
          title: { type: 'string' },
          description: { type: 'string' },
          unit: { type: 'string' },
          better: { type: 'string', enum: ['higher', 'lower'] },
          aggregation: { $ref: '#/components/schemas/MetricAggregation' },
          window: { type: 'string' },
          cadence: { type: 'string' },
          freshWithin: { type: 'string' },
          range: {
            type: 'object',
            additionalProperties: false,
            properties: { least: { type: 'number' }, most: { type: 'number' } },
          },
          reportedBy: { type: 'string' },
        },
      },
      MetricSeries: {
        type: 'object',
        description:
          "A metric's series up to a day, as recorded by an instant.",
        additionalProperties: false,
        required: ['metric', 'asOf', 'population', 'points', 'fresh'],
        properties: {
          metric: { $ref: '#/components/schemas/MetricDescription' },
          asOf: { $ref: '#/components/schemas/Day' },
          recordedAt: { type: 'string' },
          population: {
            description:
              'Whom it is taken over; `current` where it has no population.',
            allOf: [{ $ref: '#/components/schemas/MetricPopulation' }],
          },
          points: {
            type: 'array',
            description: 'Days on which a source reported, ascending.',
            items: { $ref: '#/components/schemas/MetricPoint' },
          },
          value: {
            type: 'number',
            description:
              'The value on the as-of day. None: 0 of 0, suppressed, or no data.',
          },
          numerator: {
            type: 'number',
            description: 'Of a share on the as-of day.',
          },
          denominator: { type: 'number' },
          gone: {
            type: 'integer',
            description:
              'Of a frozen population: members that the catalog no longer has on the as-of day; they keep their last standing.',
          },
          n: {
            type: 'number',
            description: 'Of how many cases the value was taken.',
          },
          coverage: { type: 'number' },
          observedOn: {
            description:
              'The latest day of evidence that it rests on, and its age in days.',
            allOf: [{ $ref: '#/components/schemas/Day' }],
          },
          ageDays: { type: 'integer' },
          fresh: {
            type: 'boolean',
            description: 'No older than `freshWithin`.',
          },
          selfReported: {
            type: 'boolean',
            description:
              "The group that it is of stated the as-of day's figure itself.",
          },
        },
      },
      MetricPopulation: {
        type: 'string',
        description:
          "Whom a series is taken over: `frozen` at a charter's start, or `current`.",
        enum: ['frozen', 'current'],
      },
      MetricPoint: {
        type: 'object',
        description:
          'A metric on a day on which its source reported; days between are not points.',
        additionalProperties: false,
        required: ['day'],
        properties: {
          day: { $ref: '#/components/schemas/Day' },
          value: {
            type: 'number',
            description: 'None: 0 of 0, suppressed, or no data.',
          },
          numerator: { type: 'number', description: 'Of a share: how many.' },
          denominator: {
            type: 'number',
            description: 'Of a share: what it is a part of.',
          },
          n: { type: 'number' },
          coverage: { type: 'number' },
          source: { type: 'string' },
        },
      },
      MetricSourceStatus: {
        type: 'object',
        additionalProperties: false,
        required: ['name', 'title', 'intake', 'metricCount', 'runs'],
        properties: {
          name: { type: 'string' },
          title: { type: 'string' },
          intake: { type: 'string', enum: ['push', 'scheduled'] },
          latestDay: { $ref: '#/components/schemas/Day' },
          metricCount: { type: 'integer' },
          runs: {
            type: 'array',
            items: { $ref: '#/components/schemas/ActivitySourceRun' },
          },
        },
      },
      ReportSummary: {
        type: 'object',
        required: [
          'id',
          'title',
          'period',
          'audience',
          'state',
          'createdAt',
          'createdBy',
        ],
        properties: {
          id: { type: 'string' },
          title: { type: 'string' },
          group: { type: 'string' },
          period: {
            type: 'object',
            additionalProperties: false,
            required: ['label', 'from', 'to'],
            properties: {
              label: { type: 'string' },
              from: { $ref: '#/components/schemas/Day' },
              to: { $ref: '#/components/schemas/Day' },
            },
          },
          audience: { type: 'string' },
          state: { $ref: '#/components/schemas/ReportState' },
          createdAt: { $ref: '#/components/schemas/Instant' },
          createdBy: { type: 'string' },
          frozenAt: { $ref: '#/components/schemas/Instant' },
          frozenBy: { type: 'string' },
          publishedAt: { $ref: '#/components/schemas/Instant' },
          publishedBy: { type: 'string' },
          snapshotHash: {
            type: 'string',
            description: 'SHA-256 of the snapshot, in hexadecimal digits.',
          },
        },
      },
      ReportState: {
        type: 'string',
        description:
          '`draft` is live; `frozen` never changes again; `published` is the same, for who may read reports.',
        enum: ['draft', 'frozen', 'published'],
      },
      ReportDeclaration: {
        type: 'object',
        description: 'What a report is to be about.',
        additionalProperties: false,
        required: ['from', 'to'],
        properties: {
          from: {
            description: 'First day.',
            allOf: [{ $ref: '#/components/schemas/Day' }],
          },
          to: {
            description: 'Last day.',
            allOf: [{ $ref: '#/components/schemas/Day' }],
          },
          group: {
            type: 'string',
            description:
              'A group: a report of it and of what is below it. The whole organisation unless given.',
            minLength: 1,
            maxLength: 400,
          },
          title: {
            type: 'string',
            description: 'By period and scope unless given.',
            minLength: 1,
            maxLength: 200,
          },
          audience: {
            type: 'string',
            description: 'For whom it is, in words: Leadership unless given.',
            minLength: 1,
            maxLength: 400,
          },
        },
      },
      ReportVerification: {
        type: 'object',
        additionalProperties: false,
        required: ['reports', 'files', 'evidence', 'differences'],
        properties: {
          reports: { type: 'integer' },
          files: { type: 'integer' },
          evidence: {
            type: 'integer',
            description: 'Of verdicts and decisions of charters',
          },
          differences: {
            type: 'array',
            items: { $ref: '#/components/schemas/ReportDifference' },
          },
        },
      },
      ReportDifference: {
        type: 'object',
        description: 'Something stored that is not what was stored.',
        additionalProperties: false,
        required: ['report', 'title', 'name', 'expected', 'actual'],
        properties: {
          report: {
            type: 'string',
            description: "A report's id, or a charter's reference.",
          },
          title: { type: 'string' },
          name: {
            type: 'string',
            description:
              "`snapshot`, or a file's name; of a charter `verdict` with the day of its start, or `decision` with its id: what it was made from.",
          },
          expected: {
            type: 'string',
            description: 'The hash that was stored with it.',
          },
          actual: { type: 'string', description: 'The hash of what is there.' },
        },
      },
      ReportDetails: {
        allOf: [
          { $ref: '#/components/schemas/ReportSummary' },
          {
            type: 'object',
            required: ['snapshot', 'files', 'comments'],
            properties: {
              snapshot: {
                description: 'Of a draft: as things stand.',
                allOf: [{ $ref: '#/components/schemas/ReportSnapshot' }],
              },
              files: {
                type: 'array',
                items: { $ref: '#/components/schemas/ReportFile' },
              },
              comments: {
                type: 'array',
                items: { $ref: '#/components/schemas/ReportComment' },
              },
            },
          },
        ],
      },
      ReportSnapshot: {
        type: 'object',
        required: [
          'schema',
          'id',
          'title',
          'period',
          'asOf',
          'recordedAt',
          'state',
        ],
        properties: {
          schema: { type: 'string' },
          id: { type: 'string' },
          title: { type: 'string' },
          period: { type: 'object' },
          asOf: { $ref: '#/components/schemas/Day' },
          recordedAt: { $ref: '#/components/schemas/Instant' },
          state: { type: 'string', enum: ['draft', 'frozen'] },
        },
        'x-type': 'ReportSnapshot',
      },
      ReportFile: {
        type: 'object',
        description: 'A file of a frozen report: the same bytes for ever.',
        additionalProperties: false,
        required: ['format', 'name', 'mediaType', 'size', 'hash'],
        properties: {
          format: { $ref: '#/components/schemas/ReportFormat' },
          name: {
            type: 'string',
            description: 'For example `2024-Q4.pdf`; of a table `squads.csv`.',
          },
          mediaType: { type: 'string' },
          size: { type: 'integer', description: 'Bytes.' },
          hash: {
            type: 'string',
            description: 'SHA-256, in hexadecimal digits.',
          },
        },
      },
      ReportFormat: {
        type: 'string',
        description:
          'The formats that every report is frozen in. `csv` is one file a table.',
        enum: ['html', 'pdf', 'markdown', 'csv', 'json'],
        'x-values': 'REPORT_FORMATS',
      },
      ReportComment: {
        type: 'object',
        description:
          'What was said of a report after it was frozen; it stands beside it.',
        additionalProperties: false,
        required: ['id', 'text', 'author', 'recordedAt'],
        properties: {
          id: { type: 'string' },
          section: { $ref: '#/components/schemas/ReportSection' },
          text: { type: 'string' },
          author: { type: 'string' },
          recordedAt: { $ref: '#/components/schemas/Instant' },
        },
      },
      ReportSection: {
        type: 'string',
        enum: [
          'decisions',
          'charters',
          'allocation',
          'adoption',
          'guardrails',
          'restatements',
          'method',
        ],
        'x-values': 'REPORT_SECTIONS',
      },
      CharterList: {
        type: 'object',
        additionalProperties: false,
        required: ['items'],
        properties: {
          items: {
            type: 'array',
            items: { $ref: '#/components/schemas/CharterSummary' },
          },
        },
      },
      CharterSummary: {
        type: 'object',
        required: [
          'entityRef',
          'name',
          'title',
          'owner',
          'decider',
          'fundingModel',
          'startsOn',
          'checkpointOn',
          'endsOn',
          'daysLeft',
          'phase',
          'retrospective',
          'verdict',
          'undecided',
          'defaultAction',
          'criteria',
          'guardrails',
          'waitingChanges',
          'scorecards',
          'capabilities',
          'problems',
        ],
        properties: {
          entityRef: { type: 'string' },
          name: { type: 'string' },
          title: { type: 'string' },
          description: { type: 'string' },
          owner: { type: 'string' },
          decider: { type: 'string' },
          fundingModel: {
            type: 'string',
            enum: ['redistributed', 'virtual-team', 'funded-team'],
          },
          startsOn: { $ref: '#/components/schemas/Day' },
          checkpointOn: { $ref: '#/components/schemas/Day' },
          endsOn: { $ref: '#/components/schemas/Day' },
          daysLeft: {
            type: 'integer',
            description: 'To the end of the runway; negative after it.',
          },
          phase: { $ref: '#/components/schemas/CharterPhase' },
          retrospective: { type: 'boolean' },
          verdict: { $ref: '#/components/schemas/CharterVerdict' },
          decision: {
            description: 'The latest.',
            allOf: [{ $ref: '#/components/schemas/CharterDecision' }],
          },
          undecided: {
            type: 'boolean',
            description:
              'The end passed, nobody decided: the default action stands.',
          },
          defaultAction: { type: 'string', enum: ['dissolve', 'hold'] },
          criteria: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['id', 'title', 'status'],
              properties: {
                id: { type: 'string' },
                title: { type: 'string' },
                status: { $ref: '#/components/schemas/CriterionStatus' },
                value: { type: 'number' },
                numerator: {
                  type: 'number',
                  description: 'Of a share: how many of how many.',
                },
                denominator: { type: 'number' },
                target: { type: 'number' },
                unit: { type: 'string' },
                withheld: {
                  type: 'boolean',
                  description:
                    'Its figures rest on allocation, which who reads may not read.',
                },
              },
            },
          },
          guardrails: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['id', 'title', 'state'],
              properties: {
                id: { type: 'string' },
                title: { type: 'string' },
                state: { $ref: '#/components/schemas/GuardrailState' },
              },
            },
          },
          waitingChanges: {
            type: 'integer',
            description: 'Changes that wait for a reason or for the decider.',
          },
          scorecards: { type: 'array', items: { type: 'string' } },
          capabilities: { type: 'array', items: { type: 'string' } },
          problems: {
            type: 'array',
            items: { $ref: '#/components/schemas/DefinitionProblem' },
          },
        },
      },
      CharterPhase: {
        type: 'string',
        description:
          '`planned` before the start; `running` up to the checkpoint; `checked` after it; `gate` from the end on until somebody decides; `decided`; `held` until a new date; `retired` from the catalog.',
        enum: [
          'planned',
          'running',
          'checked',
          'gate',
          'decided',
          'held',
          'retired',
        ],
      },
      CharterVerdict: {
        type: 'object',
        description: 'What `continueWhen` makes of the kill criteria.',
        additionalProperties: false,
        required: [
          'outcome',
          'state',
          'dueOn',
          'met',
          'of',
          'needed',
          'broken',
          'retrospective',
        ],
        properties: {
          outcome: { $ref: '#/components/schemas/CharterOutcome' },
          state: {
            type: 'string',
            description:
              '`as-of-now` before the due day; `provisional` from then on until it is recorded; `provisional-source-failed` where a source failed on the due day; `recorded` for ever.',
            enum: [
              'as-of-now',
              'provisional',
              'provisional-source-failed',
              'recorded',
            ],
          },
          dueOn: { $ref: '#/components/schemas/Day' },
          settlesOn: {
            description: 'When a provisional one will be recorded.',
            allOf: [{ $ref: '#/components/schemas/Day' }],
          },
          recordedAt: {
            description: 'Of a recorded one: ISO instant.',
            allOf: [{ $ref: '#/components/schemas/Instant' }],
          },
          evidenceHash: {
            type: 'string',
            description: 'Hash of the evidence it was recorded with.',
          },
          met: {
            type: 'integer',
            description:
              'How many of how many kill criteria are met, and how many have to be.',
          },
          of: { type: 'integer' },
          needed: { type: 'integer' },
          broken: {
            type: 'array',
            description:
              'Guardrails that are broken: shown with the verdict, never hidden by it.',
            items: { type: 'string' },
          },
          retrospective: {
            type: 'boolean',
            description:
              'A charter first recorded after its start: an illustration.',
          },
          lateEvidence: {
            type: 'object',
            description:
              'What evidence that came after the recording would make of it, where it differs.',
            additionalProperties: false,
            required: ['outcome', 'met'],
            properties: {
              outcome: { $ref: '#/components/schemas/CharterOutcome' },
              met: { type: 'integer' },
              changed: {
                type: 'array',
                description:
                  'Kill criteria and guardrails that would stand otherwise',
                items: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['id', 'status'],
                  properties: {
                    id: { type: 'string' },
                    status: {
                      anyOf: [
                        { $ref: '#/components/schemas/CriterionStatus' },
                        { $ref: '#/components/schemas/GuardrailState' },
                      ],
                    },
                  },
                },
              },
            },
          },
        },
      },
      CharterOutcome: {
        type: 'string',
        enum: ['continue', 'dissolve', 'hold'],
      },
      CriterionStatus: {
        type: 'string',
        enum: ['met', 'not-met', 'on-track', 'at-risk', 'too-early', 'no-data'],
      },
      GuardrailState: {
        type: 'string',
        enum: ['holds', 'broken', 'insufficient-data'],
      },
      CharterDecision: {
        type: 'object',
        additionalProperties: false,
        required: [
          'id',
          'decision',
          'verdict',
          'againstVerdict',
          'decidedOn',
          'decidedAt',
          'decidedBy',
          'evidenceHash',
        ],
        properties: {
          id: { type: 'string' },
          decision: { $ref: '#/components/schemas/CharterDecisionKind' },
          verdict: {
            description: 'The outcome that stood when it was taken.',
            allOf: [{ $ref: '#/components/schemas/CharterOutcome' }],
          },
          againstVerdict: {
            type: 'boolean',
            description:
              'It differs from the verdict; then there is a reason, and it is shown as such for ever.',
          },
          reason: { type: 'string' },
          holdUntil: {
            description: 'Of `hold`: until when.',
            allOf: [{ $ref: '#/components/schemas/Day' }],
          },
          decidedOn: { $ref: '#/components/schemas/Day' },
          decidedAt: { $ref: '#/components/schemas/Instant' },
          decidedBy: { type: 'string', description: "A user's reference." },
          evidenceHash: { type: 'string' },
        },
      },
      CharterDecisionKind: {
        type: 'string',
        enum: ['go', 'kill', 'hold', 'recycle'],
      },
      CharterDetails: {
        allOf: [
          { $ref: '#/components/schemas/CharterSummary' },
          {
            type: 'object',
            required: [
              'asOf',
              'spec',
              'revision',
              'criteriaEvaluations',
              'forecastErrors',
              'guardrailEvaluations',
              'goalposts',
              'decisions',
              'allocation',
              'handOver',
            ],
            properties: {
              asOf: { $ref: '#/components/schemas/Day' },
              recordedAt: { $ref: '#/components/schemas/Instant' },
              spec: { type: 'object', 'x-type': 'CharterSpec' },
              revision: {
                description: 'The revision that judges.',
                allOf: [{ $ref: '#/components/schemas/DefinitionRevision' }],
              },
              frozenPopulation: {
                $ref: '#/components/schemas/FrozenPopulation',
              },
              criteriaEvaluations: {
                type: 'array',
                items: { $ref: '#/components/schemas/CriterionEvaluation' },
              },
              forecastErrors: {
                description:
                  "How far forecasts of other charters' criteria that ended by the day were off, by unit; of five criteria at least.",
                type: 'array',
                items: { $ref: '#/components/schemas/ForecastError' },
              },
              guardrailEvaluations: {
                type: 'array',
                items: { $ref: '#/components/schemas/GuardrailEvaluation' },
              },
              cost: { $ref: '#/components/schemas/CharterCost' },
              goalposts: {
                type: 'array',
                items: { $ref: '#/components/schemas/GoalpostRevision' },
              },
              decisions: {
                type: 'array',
                items: { $ref: '#/components/schemas/CharterDecision' },
              },
              allocation: {
                type: 'array',
                description:
                  'Allocation of the owner and of the squads that own what its scorecards apply to, latest whole quarter on the day.',
                items: { $ref: '#/components/schemas/CharterAllocation' },
              },
              handOver: {
                type: 'array',
                items: { $ref: '#/components/schemas/HandOverItem' },
              },
            },
          },
        ],
      },
      CriterionEvaluation: {
        type: 'object',
        description: 'A kill criterion as of a day.',
        additionalProperties: false,
        required: [
          'criterion',
          'dueOn',
          'judged',
          'status',
          'current',
          'selfReported',
        ],
        properties: {
          criterion: { type: 'object', 'x-type': 'CharterCriterion' },
          metric: {
            description: 'None where nobody declared it: `problem` says so.',
            allOf: [{ $ref: '#/components/schemas/MetricDescription' }],
          },
          dueOn: { $ref: '#/components/schemas/Day' },
          target: {
            description:
              "The state that has to be reached, in the metric's unit, and from which side; none without a baseline that it needs.",
            allOf: [{ $ref: '#/components/schemas/ResolvedTarget' }],
          },
          baseline: { $ref: '#/components/schemas/CriterionBaselineReading' },
          required: {
            type: 'number',
            description:
              'Required pace: where a straight way from baseline to target would be on the as-of day.',
          },
          judged: { $ref: '#/components/schemas/MetricPopulation' },
          status: { $ref: '#/components/schemas/CriterionStatus' },
          frozen: {
            description:
              'Both where the metric has populations, only `current` where it has none.',
            allOf: [{ $ref: '#/components/schemas/PopulationReading' }],
          },
          current: { $ref: '#/components/schemas/PopulationReading' },
          movement: {
            type: 'number',
            description: 'Judged value less baseline.',
          },
          distance: {
            type: 'number',
            description:
              'What is missing to the target, 0 where it is reached.',
          },
          selfReported: { type: 'boolean' },
          problem: {
            type: 'string',
            description: 'Why it cannot be judged as it was meant.',
          },
          underLaterRevisions: {
            type: 'object',
            description:
              'What later revisions of the scorecard or policy would say of the same day, where there are any.',
            additionalProperties: false,
            required: ['status'],
            properties: {
              value: { type: 'number' },
              status: { $ref: '#/components/schemas/CriterionStatus' },
            },
          },
          withheld: {
            type: 'boolean',
            description:
              'Its figures rest on allocation, which who reads may not read: how it stands is there, and no figure.',
          },
        },
      },
      ResolvedTarget: {
        type: 'object',
        description:
          "The state that a criterion has to reach, in the metric's unit, and from which side.",
        additionalProperties: false,
        required: ['value', 'side'],
        properties: {
          value: { type: 'number' },
          side: { type: 'string', enum: ['atLeast', 'atMost'] },
        },
      },
      CriterionBaselineReading: {
        type: 'object',
        description:
          'Where a criterion starts from; of a measured share also how many of how many.',
        additionalProperties: false,
        required: ['value', 'day', 'stated'],
        properties: {
          value: { type: 'number' },
          day: { $ref: '#/components/schemas/Day' },
          stated: { type: 'boolean' },
          numerator: { type: 'number' },
          denominator: { type: 'number' },
        },
      },
      PopulationReading: {
        type: 'object',
        description: 'A criterion over one population.',
        additionalProperties: false,
        required: ['population', 'fresh', 'status', 'points'],
        properties: {
          population: { $ref: '#/components/schemas/MetricPopulation' },
          baseline: { type: 'number' },
          value: { type: 'number' },
          numerator: { type: 'number' },
          denominator: { type: 'number' },
          gone: {
            type: 'integer',
            description:
              'Members of the frozen population that the catalog no longer has; they keep their last standing.',
          },
          n: { type: 'number' },
          observedOn: { $ref: '#/components/schemas/Day' },
          ageDays: { type: 'integer' },
          fresh: { type: 'boolean' },
          status: { $ref: '#/components/schemas/CriterionStatus' },
          forecast: { $ref: '#/components/schemas/CriterionForecast' },
          points: {
            type: 'array',
            description: 'From the baseline, day 0, to the as-of day.',
            items: { $ref: '#/components/schemas/MetricPoint' },
          },
        },
      },
      CriterionForecast: {
        type: 'object',
        additionalProperties: false,
        required: ['points', 'theilSen', 'leastSquares'],
        properties: {
          points: {
            type: 'integer',
            description: "Points it is made from, the baseline's among them.",
          },
          theilSen: {
            description: 'What is judged.',
            allOf: [{ $ref: '#/components/schemas/LineForecast' }],
          },
          leastSquares: {
            description: 'Beside it.',
            allOf: [{ $ref: '#/components/schemas/LineForecast' }],
          },
          throughput: { $ref: '#/components/schemas/ThroughputForecast' },
        },
      },
      LineForecast: {
        type: 'object',
        description: 'A straight line carried on to the due day.',
        additionalProperties: false,
        required: ['slope', 'intercept', 'atDue'],
        properties: {
          slope: { type: 'number', description: "In the metric's unit a day." },
          intercept: {
            type: 'number',
            description: "On day 0, the baseline's.",
          },
          atDue: {
            type: 'number',
            description: 'On the due day, not clamped.',
          },
          reachesOnDay: {
            type: 'number',
            description:
              'Days since the start on which the target is reached, in full precision; none where it never is.',
          },
        },
      },
      ThroughputForecast: {
        type: 'object',
        description:
          'What counts of complete ISO weeks say of the weeks left; exact, no random draws.',
        additionalProperties: false,
        required: [
          'weeksObserved',
          'weeksLeft',
          'need',
          'probability',
          'atLeastWith85Percent',
        ],
        properties: {
          weeksObserved: { type: 'integer' },
          weeksLeft: { type: 'integer' },
          need: {
            type: 'number',
            description: 'How many are left to the target.',
          },
          probability: { type: 'number', description: 'P(target met).' },
          atLeastWith85Percent: {
            type: 'number',
            description: 'What is met with 85 % confidence, capped at `need`.',
          },
        },
      },
      ForecastError: {
        type: 'object',
        description: 'How far the forecasts of criteria that ended were off.',
        additionalProperties: false,
        required: ['unit', 'criteria', 'median'],
        properties: {
          unit: {
            type: 'string',
            description: "Of the criteria's metrics, and of `median`.",
          },
          criteria: {
            type: 'integer',
            description: 'How many criteria it is of: five at least.',
            minimum: 5,
          },
          median: {
            type: 'number',
            description:
              'Of the absolute differences between the forecast at the checkpoint and the value on the due day.',
            minimum: 0,
          },
        },
      },
      GuardrailEvaluation: {
        type: 'object',
        additionalProperties: false,
        required: ['criterion', 'tolerance', 'state', 'points', 'selfReported'],
        properties: {
          criterion: { type: 'object', 'x-type': 'CharterCriterion' },
          metric: { $ref: '#/components/schemas/MetricDescription' },
          baseline: { $ref: '#/components/schemas/CriterionBaselineReading' },
          value: { type: 'number' },
          n: { type: 'number' },
          observedOn: { $ref: '#/components/schemas/Day' },
          ageDays: { type: 'integer' },
          worseBy: {
            type: 'number',
            description:
              "How much worse than the baseline, in the metric's unit; negative where better.",
          },
          tolerance: { type: 'number' },
          minimumN: { type: 'integer' },
          state: { $ref: '#/components/schemas/GuardrailState' },
          points: {
            type: 'array',
            items: { $ref: '#/components/schemas/MetricPoint' },
          },
          selfReported: { type: 'boolean' },
          problem: { type: 'string' },
          withheld: { type: 'boolean', description: 'As of a kill criterion.' },
        },
      },
      CharterCost: {
        type: 'object',
        description: 'What the team cost and what it gained.',
        additionalProperties: false,
        required: [
          'currency',
          'people',
          'costPerPersonQuarter',
          'quarters',
          'total',
          'gained',
        ],
        properties: {
          currency: {
            type: 'string',
            description: 'One currency; every amount names its inputs.',
          },
          people: { type: 'number' },
          costPerPersonQuarter: { type: 'number' },
          quarters: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['label', 'from', 'to', 'amount'],
              properties: {
                label: { type: 'string' },
                from: { $ref: '#/components/schemas/Day' },
                to: { $ref: '#/components/schemas/Day' },
                amount: { type: 'number' },
              },
            },
          },
          total: {
            type: 'number',
            description: 'So far, by days of the runway that have passed.',
          },
          gained: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['population', 'services'],
              properties: {
                population: { $ref: '#/components/schemas/MetricPopulation' },
                services: { type: 'number' },
                perService: {
                  type: 'number',
                  description: 'None gained: no number.',
                },
              },
            },
          },
        },
      },
      GoalpostRevision: {
        type: 'object',
        description:
          'A revision of the charter, or of a scorecard or policy that it is judged by.',
        additionalProperties: false,
        required: ['definition', 'kind', 'revision', 'changes', 'state'],
        properties: {
          definition: { type: 'string' },
          kind: {
            type: 'string',
            enum: ['Charter', 'Scorecard', 'AllocationPolicy'],
          },
          revision: { $ref: '#/components/schemas/DefinitionRevision' },
          changes: {
            type: 'array',
            items: { $ref: '#/components/schemas/GoalpostChange' },
          },
          state: {
            type: 'string',
            description:
              '`first`; `before-start`: free to change; `cosmetic`: nothing that judges; `needs-reason`, `waiting`: for the decider; `approved`, `rejected`; `superseded`: another revision came before the decider said anything; `not-judging`: of a scorecard or policy, which stays pinned.',
            enum: [
              'first',
              'before-start',
              'cosmetic',
              'needs-reason',
              'waiting',
              'approved',
              'rejected',
              'superseded',
              'not-judging',
            ],
          },
          reason: {
            type: 'object',
            additionalProperties: false,
            required: ['text', 'by', 'at'],
            properties: {
              text: { type: 'string' },
              by: { type: 'string' },
              at: { $ref: '#/components/schemas/Instant' },
            },
          },
          approval: {
            type: 'object',
            additionalProperties: false,
            required: ['approved', 'by', 'at'],
            properties: {
              approved: { type: 'boolean' },
              note: { type: 'string' },
              by: { type: 'string' },
              at: { $ref: '#/components/schemas/Instant' },
            },
          },
        },
      },
      GoalpostChange: {
        type: 'object',
        description:
          'A difference between two revisions, in parts that any language can make a sentence of; `text` is the English one.',
        additionalProperties: false,
        required: ['path', 'judges', 'kind', 'text'],
        properties: {
          path: {
            type: 'string',
            description: '`spec.criteria[uptake].target.atLeast`',
          },
          judges: {
            type: 'boolean',
            description:
              'What judges is changed by it; it is not for show alone.',
          },
          kind: {
            type: 'string',
            description:
              '`target-lowered`, `target-raised`, `due-moved`, `criterion-added`, `criterion-removed`, `check-added`, …',
          },
          before: { type: 'string' },
          after: { type: 'string' },
          text: {
            type: 'string',
            description:
              'For example: uptake target lowered from 80 % to 60 %.',
          },
        },
      },
      HandOverItem: {
        type: 'object',
        description:
          'Something that a dissolved team leaves, to be taken over.',
        additionalProperties: false,
        required: ['id', 'charter', 'capability', 'adopters'],
        properties: {
          id: { type: 'string' },
          charter: { type: 'string' },
          capability: { type: 'string' },
          ownerNow: { type: 'string' },
          adopters: { type: 'integer' },
          writtenMostBy: {
            type: 'string',
            description:
              'The squad that writes to it most, where activity tells.',
          },
          newOwner: { type: 'string' },
          dueOn: { $ref: '#/components/schemas/Day' },
          doneOn: { $ref: '#/components/schemas/Day' },
        },
      },
      CharterGate: {
        type: 'object',
        description:
          "Everything that a decider sees, as of the gate's day; what a decision carries the hash of.",
        additionalProperties: false,
        required: [
          'charter',
          'sentence',
          'proposed',
          'evidenceHash',
          'mayDecide',
        ],
        properties: {
          charter: { $ref: '#/components/schemas/CharterDetails' },
          sentence: {
            type: 'string',
            description: "The verdict's sentence, in English.",
          },
          proposed: { $ref: '#/components/schemas/CharterDecisionKind' },
          evidenceHash: { type: 'string' },
          latestDecisionId: {
            type: 'string',
            description:
              'The latest decision seen; a decision names it, so that two at once are not both taken.',
          },
          mayDecide: {
            type: 'boolean',
            description: 'Whether the caller may decide.',
          },
        },
      },
      StoredCharterEvidence: {
        type: 'object',
        description: 'Evidence as it was stored with a verdict or a decision.',
        additionalProperties: false,
        required: ['evidenceHash', 'intact', 'sentence', 'evidence'],
        properties: {
          evidenceHash: {
            type: 'string',
            description: 'What it was stored with.',
          },
          intact: {
            type: 'boolean',
            description: 'What is stored has the hash that it was stored with',
          },
          sentence: {
            type: 'string',
            description: 'The verdict then, as a sentence, in English.',
          },
          evidence: {
            type: 'object',
            description: 'As the release wrote it that stored it',
            'x-type': 'CharterEvidence',
          },
          withheld: {
            type: 'boolean',
            description:
              'Figures that rest on allocation are not for the caller, and left out',
          },
        },
      },
      CharterEvidence: {
        type: 'object',
        description:
          'What a verdict or a decision was made from: what its hash is of.',
        required: [
          'charter',
          'revision',
          'startsOn',
          'endsOn',
          'retrospective',
          'verdict',
          'criteria',
          'guardrails',
          'allocation',
          'revisions',
        ],
        properties: {
          charter: { type: 'string', description: "The charter's reference." },
          revision: {
            type: 'object',
            description: 'The one that judged.',
            required: ['number', 'contentHash'],
            properties: {
              number: { type: 'integer' },
              contentHash: { type: 'string' },
            },
          },
          startsOn: { $ref: '#/components/schemas/Day' },
          endsOn: { $ref: '#/components/schemas/Day' },
          retrospective: { type: 'boolean' },
          frozenPopulation: { $ref: '#/components/schemas/FrozenPopulation' },
          verdict: {
            type: 'object',
            required: ['outcome', 'met', 'of', 'needed', 'broken', 'dueOn'],
            properties: {
              outcome: { $ref: '#/components/schemas/CharterOutcome' },
              met: { type: 'integer' },
              of: { type: 'integer' },
              needed: { type: 'integer' },
              broken: { type: 'array', items: { type: 'string' } },
              dueOn: { $ref: '#/components/schemas/Day' },
            },
          },
          criteria: {
            type: 'array',
            items: { $ref: '#/components/schemas/CriterionEvaluation' },
          },
          guardrails: {
            type: 'array',
            items: { $ref: '#/components/schemas/GuardrailEvaluation' },
          },
          cost: { $ref: '#/components/schemas/CharterCost' },
          allocation: {
            type: 'array',
            items: { $ref: '#/components/schemas/CharterAllocation' },
          },
          revisions: {
            type: 'array',
            description:
              'Of the charter, its scorecards and policies, up to the gate.',
            items: {
              type: 'object',
              required: ['definition', 'contentHash'],
              properties: {
                definition: { type: 'string' },
                contentHash: { type: 'string' },
              },
            },
          },
        },
      },
      FrozenPopulation: {
        type: 'object',
        additionalProperties: false,
        required: ['size', 'frozenAt', 'scorecards'],
        properties: {
          size: { type: 'integer' },
          frozenAt: { $ref: '#/components/schemas/Instant' },
          scorecards: { type: 'array', items: { type: 'string' } },
        },
      },
      CharterAllocation: {
        type: 'object',
        additionalProperties: false,
        required: ['group', 'verdict'],
        properties: {
          group: { type: 'string' },
          title: { type: 'string' },
          share: { type: 'number' },
          verdict: { type: 'string' },
        },
      },
      CharterDecisionRequest: {
        type: 'object',
        additionalProperties: false,
        required: ['decision', 'evidenceHash'],
        properties: {
          decision: { $ref: '#/components/schemas/CharterDecisionKind' },
          reason: { type: 'string', maxLength: 4000 },
          holdUntil: { $ref: '#/components/schemas/Day' },
          evidenceHash: { type: 'string', minLength: 1, maxLength: 64 },
          latestDecisionId: { type: 'string', maxLength: 36 },
        },
      },
      HandOverChange: {
        type: 'object',
        description:
          'What is said of an item of a hand-over list; what is left out stays as it is, and an empty text takes back what was said.',
        additionalProperties: false,
        properties: {
          newOwner: {
            type: 'string',
            description: "A group's reference.",
            maxLength: 400,
          },
          dueOn: {
            anyOf: [
              { $ref: '#/components/schemas/Day' },
              { type: 'string', maxLength: 0 },
            ],
          },
          doneOn: {
            anyOf: [
              { $ref: '#/components/schemas/Day' },
              { type: 'string', maxLength: 0 },
            ],
          },
        },
      },
      MetricType: {
        description: 'What is known of a metric before its first observation.',
        allOf: [
          { $ref: '#/components/schemas/MetricTypeDeclaration' },
          {
            type: 'object',
            required: ['id'],
            properties: {
              id: {
                type: 'string',
                description:
                  'Words of lower-case letters, digits and dashes, joined by `/`: `delivery/change-fail-rate`.',
              },
            },
          },
        ],
      },
    },
  },
};
