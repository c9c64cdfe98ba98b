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
        parameters: [
          {
            name: 'source',
            in: 'query',
            allowReserved: true,
            required: false,
            description: 'Who reports. For JSON it stands in the body',
            schema: { type: 'string', minLength: 1, maxLength: 120 },
          },
          {
            name: 'observedAt',
            in: 'query',
            allowReserved: true,
            required: false,
            description: 'For lines that name no instant',
            schema: { type: 'string', format: 'date-time' },
          },
          {
            name: 'sweep',
            in: 'query',
            allowReserved: true,
            required: false,
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
        operationId: 'ListSources',
        summary: 'Sources with their last runs',
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
        operationId: 'ListUnresolved',
        summary: 'Entities with facts that the catalog does not have',
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
                properties: { scorecard: { type: 'object' } },
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
            required: false,
            description: 'The first day of evidence unless given',
            schema: { $ref: '#/components/schemas/Day' },
          },
          {
            name: 'to',
            in: 'query',
            allowReserved: true,
            required: false,
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
        parameters: [
          { $ref: '#/components/parameters/namespace' },
          { $ref: '#/components/parameters/name' },
          { $ref: '#/components/parameters/asOf' },
          { $ref: '#/components/parameters/recordedAt' },
          {
            name: 'owner',
            in: 'query',
            allowReserved: true,
            required: false,
            description: 'A group; with those below it',
            schema: { type: 'string', minLength: 1 },
          },
          {
            name: 'kind',
            in: 'query',
            allowReserved: true,
            required: false,
            schema: { type: 'string', minLength: 1 },
          },
          {
            name: 'lifecycle',
            in: 'query',
            allowReserved: true,
            required: false,
            schema: { type: 'string', minLength: 1 },
          },
          {
            name: 'check',
            in: 'query',
            allowReserved: true,
            required: false,
            schema: { type: 'string', minLength: 1 },
          },
          {
            name: 'state',
            in: 'query',
            allowReserved: true,
            required: false,
            schema: { $ref: '#/components/schemas/CheckState' },
          },
          {
            name: 'level',
            in: 'query',
            allowReserved: true,
            required: false,
            description: 'A name of a level or none',
            schema: { type: 'string', minLength: 1 },
          },
          {
            name: 'search',
            in: 'query',
            allowReserved: true,
            required: false,
            schema: { type: 'string', maxLength: 200 },
          },
          {
            name: 'orderBy',
            in: 'query',
            allowReserved: true,
            required: false,
            schema: {
              type: 'string',
              enum: ['name', 'owner', 'level', 'score'],
            },
          },
          {
            name: 'order',
            in: 'query',
            allowReserved: true,
            required: false,
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
        parameters: [
          {
            name: 'source',
            in: 'query',
            allowReserved: true,
            required: false,
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
                      items: {
                        type: 'object',
                        required: ['person'],
                        additionalProperties: false,
                        properties: { person: { type: 'string' } },
                      },
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
        parameters: [
          {
            name: 'table',
            in: 'query',
            allowReserved: true,
            required: false,
            description: 'What a CSV is of',
            schema: {
              type: 'string',
              enum: ['memberships', 'leave', 'capacity'],
            },
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
        operationId: 'GetAllocationGrid',
        summary: 'Squads by sprint or quarter, against the band',
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
            schema: {
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
            },
          },
          {
            name: 'group',
            in: 'query',
            allowReserved: true,
            required: false,
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
                properties: { policy: { type: 'object' } },
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
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                additionalProperties: false,
                required: ['item', 'reason'],
                properties: {
                  item: { type: 'string', minLength: 1, maxLength: 400 },
                  category: { type: 'string', minLength: 1, maxLength: 200 },
                  reason: { type: 'string', minLength: 1, maxLength: 2000 },
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
        operationId: 'CheckIn',
        summary: 'State what a squad gave in a sprint',
        parameters: [
          { $ref: '#/components/parameters/kind' },
          { $ref: '#/components/parameters/namespace' },
          { $ref: '#/components/parameters/name' },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                additionalProperties: false,
                required: ['sprint'],
                properties: {
                  sprint: { $ref: '#/components/schemas/Day' },
                  share: { type: 'number', minimum: 0, maximum: 1 },
                  categories: {
                    type: 'array',
                    minItems: 1,
                    maxItems: 50,
                    items: { $ref: '#/components/schemas/CategoryDays' },
                  },
                  unrequestedDays: {
                    type: 'number',
                    minimum: 0,
                    maximum: 100000,
                  },
                  illustration: { type: 'boolean' },
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
        operationId: 'RecordTradeOff',
        summary:
          'Record what was shipped, what was deferred for it, and when that is repaid',
        parameters: [
          { $ref: '#/components/parameters/kind' },
          { $ref: '#/components/parameters/namespace' },
          { $ref: '#/components/parameters/name' },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                additionalProperties: false,
                required: ['shipped', 'deferred', 'days', 'repayBy'],
                properties: {
                  shipped: { type: 'string', minLength: 1, maxLength: 2000 },
                  deferred: { type: 'string', minLength: 1, maxLength: 2000 },
                  days: {
                    type: 'number',
                    minimum: 0,
                    exclusiveMinimum: true,
                    maximum: 100000,
                    example: 1,
                  },
                  agreedOn: { $ref: '#/components/schemas/Day' },
                  repayBy: { $ref: '#/components/schemas/Day' },
                  illustration: { type: 'boolean' },
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
        operationId: 'WriteOff',
        summary: 'Write off deferred days, with a reason',
        parameters: [
          { $ref: '#/components/parameters/kind' },
          { $ref: '#/components/parameters/namespace' },
          { $ref: '#/components/parameters/name' },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                additionalProperties: false,
                required: ['days', 'reason'],
                properties: {
                  days: {
                    type: 'number',
                    minimum: 0,
                    exclusiveMinimum: true,
                    maximum: 100000,
                    example: 1,
                  },
                  on: { $ref: '#/components/schemas/Day' },
                  reason: { type: 'string', minLength: 1, maxLength: 2000 },
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
        operationId: 'RegisterNamedWork',
        summary: 'Give a piece of cross-cutting work a name',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                additionalProperties: false,
                required: ['name'],
                properties: {
                  name: { type: 'string', minLength: 1, maxLength: 200 },
                  description: { type: 'string', maxLength: 4000 },
                  illustration: { type: 'boolean' },
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
        operationId: 'RecordWriting',
        summary: 'Record that a squad wrote a piece of named work',
        parameters: [{ $ref: '#/components/parameters/workId' }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                additionalProperties: false,
                required: ['group', 'days'],
                properties: {
                  group: { type: 'string', minLength: 1, maxLength: 400 },
                  entityRef: { type: 'string', minLength: 1, maxLength: 400 },
                  days: {
                    type: 'number',
                    minimum: 0,
                    exclusiveMinimum: true,
                    maximum: 100000,
                    example: 1,
                  },
                  writtenOn: { $ref: '#/components/schemas/Day' },
                  link: { type: 'string', minLength: 1, maxLength: 2000 },
                },
              },
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
        parameters: [
          {
            name: 'source',
            in: 'query',
            allowReserved: true,
            required: false,
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
            required: false,
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
            required: false,
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
              'application/json': { schema: { type: 'object' } },
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
        parameters: [
          { $ref: '#/components/parameters/namespace' },
          { $ref: '#/components/parameters/name' },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                additionalProperties: false,
                required: ['decision', 'evidenceHash'],
                properties: {
                  decision: {
                    $ref: '#/components/schemas/CharterDecisionKind',
                  },
                  reason: { type: 'string', maxLength: 4000 },
                  holdUntil: { $ref: '#/components/schemas/Day' },
                  evidenceHash: { type: 'string', minLength: 1, maxLength: 64 },
                  latestDecisionId: { type: 'string', maxLength: 36 },
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
        parameters: [
          { $ref: '#/components/parameters/asOf' },
          { $ref: '#/components/parameters/recordedAt' },
          {
            name: 'open',
            in: 'query',
            allowReserved: true,
            required: false,
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
              schema: {
                type: 'object',
                additionalProperties: false,
                properties: {
                  newOwner: { type: 'string', maxLength: 400 },
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
        required: false,
        description: 'The day the figures are of',
        schema: { $ref: '#/components/schemas/Day' },
      },
      recordedAt: {
        name: 'recordedAt',
        in: 'query',
        allowReserved: true,
        required: false,
        description:
          'What was recorded by this instant; not before the as-of day',
        schema: { $ref: '#/components/schemas/Instant' },
      },
      offset: {
        name: 'offset',
        in: 'query',
        allowReserved: true,
        required: false,
        schema: { type: 'integer', minimum: 0 },
      },
      limit: {
        name: 'limit',
        in: 'query',
        allowReserved: true,
        required: false,
        schema: { type: 'integer', minimum: 1, maximum: 500 },
      },
      periodKind: {
        name: 'period',
        in: 'query',
        allowReserved: true,
        required: false,
        description: 'quarter unless given',
        schema: { type: 'string', enum: ['sprint', 'quarter'] },
      },
      periodsFrom: {
        name: 'from',
        in: 'query',
        allowReserved: true,
        required: false,
        description: 'Periods that end before it are left out',
        schema: { $ref: '#/components/schemas/Day' },
      },
      periodsTo: {
        name: 'to',
        in: 'query',
        allowReserved: true,
        required: false,
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
            schema: { $ref: '#/components/schemas/Error' },
          },
        },
      },
    },
    schemas: {
      Day: {
        type: 'string',
        pattern: '^\\d{4}-\\d{2}-\\d{2}$',
        description: 'A day in UTC, YYYY-MM-DD',
      },
      Instant: { type: 'string', format: 'date-time' },
      Error: {
        type: 'object',
        required: ['error', 'response'],
        properties: {
          error: {
            type: 'object',
            required: ['name', 'message'],
            properties: {
              name: { type: 'string' },
              message: { type: 'string' },
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
          defaultAsOf: { $ref: '#/components/schemas/Day' },
          catalogWatchedSince: { $ref: '#/components/schemas/Day' },
          pendingEntities: { type: 'integer' },
          firstEvidenceOn: { $ref: '#/components/schemas/Day' },
          latestEvidenceOn: { $ref: '#/components/schemas/Day' },
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
      FactValueType: {
        type: 'string',
        enum: ['boolean', 'number', 'string', 'version', 'date', 'set'],
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
      FactType: {
        allOf: [
          { $ref: '#/components/schemas/FactTypeDeclaration' },
          { type: 'object', required: ['id'] },
        ],
      },
      FactPush: {
        type: 'object',
        additionalProperties: false,
        required: ['source', 'observations'],
        properties: {
          source: { type: 'string', minLength: 1, maxLength: 120 },
          observations: { type: 'array', maxItems: 10000, items: {} },
          sweeps: {
            type: 'array',
            items: { $ref: '#/components/schemas/SweepEnd' },
          },
        },
      },
      SweepEnd: {
        type: 'object',
        additionalProperties: false,
        required: ['observedOn', 'count'],
        properties: {
          observedOn: { $ref: '#/components/schemas/Day' },
          observedAt: { $ref: '#/components/schemas/Instant' },
          count: { type: 'integer', minimum: 0 },
        },
      },
      RejectedLine: {
        type: 'object',
        required: ['line', 'field', 'reason'],
        properties: {
          line: { type: 'integer' },
          field: { type: 'string' },
          reason: { type: 'string' },
        },
      },
      IntakeResult: {
        type: 'object',
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
          stored: { type: 'integer' },
          unchanged: { type: 'integer' },
          rejected: { type: 'integer' },
          unresolved: { type: 'integer' },
          rejections: {
            type: 'array',
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
          remarks: { type: 'array', items: { type: 'string' } },
          resumeAfterLine: { type: 'integer' },
        },
      },
      FactReading: {
        type: 'object',
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
          observedOn: { $ref: '#/components/schemas/Day' },
          ageDays: { type: 'integer' },
        },
      },
      FactHistoryEntry: {
        type: 'object',
        required: ['from', 'value', 'source'],
        properties: {
          from: { $ref: '#/components/schemas/Day' },
          to: { $ref: '#/components/schemas/Day' },
          value: { $ref: '#/components/schemas/FactValue' },
          source: { type: 'string' },
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
      FactSourceStatus: {
        type: 'object',
        required: ['name', 'title', 'intake', 'seriesCount', 'runs'],
        properties: {
          name: { type: 'string' },
          title: { type: 'string' },
          intake: { type: 'string', enum: ['push', 'scheduled'] },
          latestDay: { $ref: '#/components/schemas/Day' },
          latestSweep: { $ref: '#/components/schemas/Day' },
          seriesCount: { type: 'integer' },
          runs: {
            type: 'array',
            items: { $ref: '#/components/schemas/FactSourceRun' },
          },
        },
      },
      UnresolvedEntity: {
        type: 'object',
        required: ['entityRef', 'state', 'factCount', 'latestDay'],
        properties: {
          entityRef: { type: 'string' },
          state: { type: 'string', enum: ['never', 'gone'] },
          factCount: { type: 'integer' },
          latestDay: { $ref: '#/components/schemas/Day' },
        },
      },
      CheckState: {
        type: 'string',
        enum: ['pass', 'fail', 'unknown', 'exempt', 'upcoming'],
      },
      Eligibility: { type: 'string', enum: ['yes', 'carried', 'unknown'] },
      AdoptionOutcome: {
        type: 'string',
        enum: ['adopter', 'not-adopter', 'unknown'],
      },
      MovementCause: {
        type: 'string',
        enum: ['service-changed', 'rule-changed', 'data-aged'],
      },
      Effort: { type: 'string', enum: ['S', 'M', 'L'] },
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
      Level: {
        type: 'object',
        required: ['name', 'title'],
        properties: { name: { type: 'string' }, title: { type: 'string' } },
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
      DefinitionProblem: {
        type: 'object',
        required: ['path', 'message'],
        properties: { path: { type: 'string' }, message: { type: 'string' } },
      },
      DefinitionRevision: {
        type: 'object',
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
          retired: { type: 'boolean' },
        },
      },
      FigureContext: {
        type: 'object',
        required: ['asOf', 'retrospective', 'pendingEntities'],
        properties: {
          asOf: { $ref: '#/components/schemas/Day' },
          recordedAt: { $ref: '#/components/schemas/Instant' },
          revision: { $ref: '#/components/schemas/DefinitionRevision' },
          retrospective: { type: 'boolean' },
          pendingEntities: { type: 'integer' },
          latestEvidenceOn: { $ref: '#/components/schemas/Day' },
        },
      },
      AdoptionCounts: {
        type: 'object',
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
          share: { type: 'number' },
          levels: {
            type: 'array',
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
            items: { $ref: '#/components/schemas/DefinitionProblem' },
          },
        },
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
          weight: { type: 'number' },
          effort: { $ref: '#/components/schemas/Effort' },
          effectiveFrom: { $ref: '#/components/schemas/Day' },
          freshWithin: { type: 'string' },
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
      ComparisonResult: {
        type: 'object',
        required: ['fact', 'operator', 'wanted', 'stale', 'negated', 'outcome'],
        properties: {
          fact: { type: 'string' },
          factTitle: { type: 'string' },
          unit: { type: 'string' },
          operator: { type: 'string' },
          wanted: {},
          seen: { $ref: '#/components/schemas/FactValue' },
          stale: { type: 'boolean' },
          source: { type: 'string' },
          observedOn: { $ref: '#/components/schemas/Day' },
          ageDays: { type: 'integer' },
          negated: { type: 'boolean' },
          outcome: { type: 'string', enum: ['true', 'false', 'unknown'] },
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
      EntityStanding: {
        type: 'object',
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
          level: { $ref: '#/components/schemas/ReachedLevel' },
          nextLevel: { $ref: '#/components/schemas/Level' },
          nextSteps: {
            type: 'array',
            items: { $ref: '#/components/schemas/CheckResult' },
          },
          outcome: { $ref: '#/components/schemas/AdoptionOutcome' },
          score: { type: 'number' },
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
                levelIndex: { type: 'integer' },
                cause: { $ref: '#/components/schemas/MovementCause' },
              },
            },
          },
        },
      },
      EntityStandings: {
        type: 'object',
        required: ['entityRef', 'context', 'present', 'standings'],
        properties: {
          entityRef: { type: 'string' },
          context: { $ref: '#/components/schemas/FigureContext' },
          present: { type: 'boolean' },
          owner: { type: 'string' },
          standings: {
            type: 'array',
            items: { $ref: '#/components/schemas/EntityStanding' },
          },
        },
      },
      AdoptionSeries: {
        type: 'object',
        required: ['scorecard', 'step', 'points'],
        properties: {
          scorecard: { type: 'string' },
          step: { type: 'string', enum: ['day', 'week', 'month', 'quarter'] },
          points: {
            type: 'array',
            items: {
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
          total: { type: 'integer' },
          movers: {
            type: 'array',
            items: {
              type: 'object',
              required: ['entityRef', 'direction', 'cause', 'on'],
              properties: {
                entityRef: { type: 'string' },
                title: { type: 'string' },
                owner: { type: 'string' },
                direction: {
                  type: 'string',
                  enum: ['rose', 'fell', 'appeared', 'went'],
                },
                cause: { $ref: '#/components/schemas/MovementCause' },
                from: { type: 'string' },
                to: { type: 'string' },
                on: { $ref: '#/components/schemas/Day' },
              },
            },
          },
        },
      },
      OwnerAdoption: {
        type: 'object',
        required: ['own', 'total'],
        properties: {
          owner: { type: 'string' },
          title: { type: 'string' },
          parent: { type: 'string' },
          own: { $ref: '#/components/schemas/AdoptionCounts' },
          total: { $ref: '#/components/schemas/AdoptionCounts' },
        },
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
            items: {
              type: 'object',
              required: [
                'entityRef',
                'kind',
                'eligibility',
                'outcome',
                'states',
              ],
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
                  items: { $ref: '#/components/schemas/CheckState' },
                },
              },
            },
          },
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
          traces: { type: 'array', maxItems: 10000, items: {} },
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
      ActivitySourceStatus: {
        type: 'object',
        additionalProperties: false,
        required: ['name', 'title', 'intake', 'runs'],
        properties: {
          name: { type: 'string' },
          title: { type: 'string' },
          intake: { type: 'string', enum: ['push', 'scheduled'] },
          earliestDay: { $ref: '#/components/schemas/Day' },
          latestDay: { $ref: '#/components/schemas/Day' },
          runs: {
            type: 'array',
            items: { $ref: '#/components/schemas/ActivitySourceRun' },
          },
        },
      },
      CapacityPush: {
        type: 'object',
        additionalProperties: false,
        properties: {
          memberships: { type: 'array', maxItems: 100000, items: {} },
          leave: { type: 'array', maxItems: 100000, items: {} },
          capacity: { type: 'array', maxItems: 100000, items: {} },
        },
      },
      CapacityIntakeResult: {
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
        },
      },
      AllocationPeriod: {
        type: 'object',
        additionalProperties: false,
        required: ['kind', 'label', 'start', 'end', 'partial'],
        properties: {
          kind: {
            type: 'string',
            enum: ['sprint', 'month', 'quarter', 'year'],
          },
          label: { type: 'string' },
          start: { $ref: '#/components/schemas/Day' },
          end: { $ref: '#/components/schemas/Day' },
          partial: { type: 'boolean' },
        },
      },
      AllocationMethod: {
        type: 'string',
        enum: ['equal-split', 'time-in-progress', 'declared', 'points'],
      },
      BandVerdict: {
        type: 'string',
        enum: ['below', 'within', 'above', 'insufficient-data', 'not-assessed'],
      },
      PolicyInForce: {
        type: 'object',
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
          retrospective: { type: 'boolean' },
          band: {
            type: 'object',
            required: ['floor', 'ceiling'],
            properties: {
              floor: { type: 'number' },
              ceiling: { type: 'number' },
            },
          },
          method: { $ref: '#/components/schemas/AllocationMethod' },
          denominator: { type: 'string', enum: ['attributed', 'capacity'] },
          crossCutting: { type: 'string', enum: ['alone', 'always'] },
          coverageFloor: { type: 'number' },
          minimumDays: { type: 'number' },
          minimumGroupSize: { type: 'integer' },
        },
      },
      CategoryDays: {
        type: 'object',
        additionalProperties: false,
        required: ['category', 'days'],
        properties: {
          category: { type: 'string', minLength: 1, maxLength: 200 },
          days: { type: 'number', minimum: 0 },
        },
      },
      AllocationCell: {
        type: 'object',
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
          through: { $ref: '#/components/schemas/Day' },
          suppressed: { type: 'boolean' },
          mergedInto: { type: 'string' },
          verdict: { $ref: '#/components/schemas/BandVerdict' },
          reasons: { type: 'array', items: { type: 'string' } },
          share: { type: 'number' },
          shareOfAttributed: { type: 'number' },
          shareOfCapacity: { type: 'number' },
          unit: {
            type: 'string',
            enum: ['person-days', 'squad-days', 'story-points'],
          },
          attributed: { type: 'number' },
          platform: { type: 'number' },
          capacity: { type: 'number' },
          coverage: { type: 'number' },
          overCapacity: { type: 'number' },
          selfReported: { type: 'boolean' },
          categories: {
            type: 'array',
            items: { $ref: '#/components/schemas/CategoryDays' },
          },
          policy: { $ref: '#/components/schemas/PolicyInForce' },
        },
      },
      DecayFinding: {
        type: 'object',
        additionalProperties: false,
        required: ['decaying', 'fallsThreeTimes', 'reachesHalf', 'carried'],
        properties: {
          decaying: { type: 'boolean' },
          fallsThreeTimes: { type: 'boolean' },
          reachesHalf: { type: 'boolean' },
          carried: { type: 'number' },
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
          deferred: { type: 'number' },
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
            items: { $ref: '#/components/schemas/AllocationRow' },
          },
          platformTeams: {
            type: 'array',
            items: { $ref: '#/components/schemas/AllocationRow' },
          },
          merged: {
            type: 'array',
            items: { $ref: '#/components/schemas/AllocationCell' },
          },
          counts: {
            type: 'object',
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
          countedPeriod: { $ref: '#/components/schemas/AllocationPeriod' },
          unmatchedPersons: { type: 'integer' },
          reducedBefore: { $ref: '#/components/schemas/Day' },
          problems: { type: 'array', items: { type: 'string' } },
        },
      },
      SensitivityRow: {
        type: 'object',
        additionalProperties: false,
        required: ['method', 'denominator', 'verdict', 'flips', 'isPolicy'],
        properties: {
          method: { $ref: '#/components/schemas/AllocationMethod' },
          crossCutting: { type: 'string', enum: ['alone', 'always'] },
          denominator: { type: 'string', enum: ['attributed', 'capacity'] },
          share: { type: 'number' },
          verdict: { $ref: '#/components/schemas/BandVerdict' },
          flips: { type: 'boolean' },
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
          days: { type: 'number' },
          agreedOn: { $ref: '#/components/schemas/Day' },
          repayBy: { $ref: '#/components/schemas/Day' },
          author: { type: 'string' },
          recordedAt: { $ref: '#/components/schemas/Instant' },
          illustration: { type: 'boolean' },
          state: { type: 'string', enum: ['open', 'repaid', 'overdue'] },
          repaidDays: { type: 'number' },
          owedDays: { type: 'number' },
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
          sprint: { $ref: '#/components/schemas/Day' },
          sprintEnd: { $ref: '#/components/schemas/Day' },
          share: { type: 'number' },
          categories: {
            type: 'array',
            items: { $ref: '#/components/schemas/CategoryDays' },
          },
          unrequestedDays: { type: 'number' },
          author: { type: 'string' },
          recordedAt: { $ref: '#/components/schemas/Instant' },
          late: { type: 'boolean' },
          illustration: { type: 'boolean' },
        },
      },
      ItemOverride: {
        type: 'object',
        additionalProperties: false,
        required: ['item', 'reason', 'author', 'recordedAt'],
        properties: {
          item: { type: 'string' },
          category: { type: 'string' },
          reason: { type: 'string' },
          author: { type: 'string' },
          recordedAt: { $ref: '#/components/schemas/Instant' },
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
      EntityAllocation: {
        type: 'object',
        additionalProperties: false,
        required: ['entityRef', 'asOf', 'platformTeam'],
        properties: {
          entityRef: { type: 'string' },
          asOf: { $ref: '#/components/schemas/Day' },
          recordedAt: { $ref: '#/components/schemas/Instant' },
          group: { type: 'string' },
          title: { type: 'string' },
          platformTeam: { type: 'boolean' },
          cell: { $ref: '#/components/schemas/AllocationCell' },
          adoption: {
            type: 'object',
            additionalProperties: false,
            required: ['adopted', 'eligible'],
            properties: {
              adopted: { type: 'integer' },
              eligible: { type: 'integer' },
            },
          },
        },
      },
      PolicyPreview: {
        type: 'object',
        additionalProperties: false,
        required: ['asOf', 'rules', 'changes', 'unchanged', 'withheld'],
        properties: {
          asOf: { $ref: '#/components/schemas/Day' },
          quarter: { $ref: '#/components/schemas/AllocationPeriod' },
          rules: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['category'],
              properties: {
                category: { type: 'string' },
                items: { type: 'integer' },
              },
            },
          },
          overridden: { type: 'integer' },
          changes: {
            type: 'array',
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
          unchanged: { type: 'integer' },
          withheld: { type: 'integer' },
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
          redistributedDays: { type: 'number' },
          redistributedCosts: {
            type: 'array',
            items: { $ref: '#/components/schemas/RedistributedAmount' },
          },
          author: { type: 'string' },
          recordedAt: { $ref: '#/components/schemas/Instant' },
          illustration: { type: 'boolean' },
        },
      },
      RedistributedAmount: {
        type: 'object',
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
          currency: { type: 'string' },
          days: { type: 'number' },
          perPersonDay: { type: 'number' },
          policy: { type: 'string' },
          revision: { type: 'integer' },
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
      MetricPush: {
        type: 'object',
        additionalProperties: false,
        required: ['source', 'observations'],
        properties: {
          source: { type: 'string', minLength: 1, maxLength: 120 },
          observations: { type: 'array', maxItems: 10000, items: {} },
        },
      },
      MetricIntakeResult: {
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
      MetricTypeDeclaration: {
        type: 'object',
        required: ['title', 'unit', 'better', 'aggregation', 'cadence'],
        properties: {
          id: { type: 'string' },
          title: { type: 'string' },
          description: { type: 'string' },
          unit: { type: 'string' },
          better: { type: 'string', enum: ['higher', 'lower'] },
          aggregation: { type: 'string', enum: ['latest', 'sum', 'median'] },
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
      MetricDescription: {
        type: 'object',
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
          aggregation: { type: 'string', enum: ['latest', 'sum', 'median'] },
          window: { type: 'string' },
          cadence: { type: 'string' },
          freshWithin: { type: 'string' },
          range: {
            type: 'object',
            additionalProperties: false,
            properties: { least: { type: 'number' }, most: { type: 'number' } },
          },
          reportedBy: { type: 'string' },
          origin: { type: 'string', enum: ['ledger', 'observed'] },
        },
      },
      MetricPoint: {
        type: 'object',
        additionalProperties: false,
        required: ['day'],
        properties: {
          day: { $ref: '#/components/schemas/Day' },
          value: { type: 'number' },
          numerator: { type: 'number' },
          denominator: { type: 'number' },
          n: { type: 'number' },
          coverage: { type: 'number' },
          source: { type: 'string' },
        },
      },
      MetricSeries: {
        type: 'object',
        additionalProperties: false,
        required: ['metric', 'asOf', 'population', 'points', 'fresh'],
        properties: {
          metric: { $ref: '#/components/schemas/MetricDescription' },
          asOf: { $ref: '#/components/schemas/Day' },
          recordedAt: { type: 'string' },
          population: { type: 'string', enum: ['frozen', 'current'] },
          points: {
            type: 'array',
            items: { $ref: '#/components/schemas/MetricPoint' },
          },
          value: { type: 'number' },
          numerator: { type: 'number' },
          denominator: { type: 'number' },
          gone: { type: 'integer' },
          n: { type: 'number' },
          coverage: { type: 'number' },
          observedOn: { $ref: '#/components/schemas/Day' },
          ageDays: { type: 'integer' },
          fresh: { type: 'boolean' },
          selfReported: { type: 'boolean' },
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
      },
      ReportFormat: {
        type: 'string',
        enum: ['html', 'pdf', 'markdown', 'csv', 'json'],
      },
      ReportDeclaration: {
        type: 'object',
        additionalProperties: false,
        required: ['from', 'to'],
        properties: {
          from: { $ref: '#/components/schemas/Day' },
          to: { $ref: '#/components/schemas/Day' },
          group: { type: 'string', minLength: 1, maxLength: 400 },
          title: { type: 'string', minLength: 1, maxLength: 200 },
          audience: { type: 'string', minLength: 1, maxLength: 400 },
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
          state: { type: 'string', enum: ['draft', 'frozen', 'published'] },
          createdAt: { $ref: '#/components/schemas/Instant' },
          createdBy: { type: 'string' },
          frozenAt: { $ref: '#/components/schemas/Instant' },
          frozenBy: { type: 'string' },
          publishedAt: { $ref: '#/components/schemas/Instant' },
          publishedBy: { type: 'string' },
          snapshotHash: { type: 'string' },
        },
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
      },
      ReportFile: {
        type: 'object',
        additionalProperties: false,
        required: ['format', 'name', 'mediaType', 'size', 'hash'],
        properties: {
          format: { $ref: '#/components/schemas/ReportFormat' },
          name: { type: 'string' },
          mediaType: { type: 'string' },
          size: { type: 'integer' },
          hash: { type: 'string' },
        },
      },
      ReportComment: {
        type: 'object',
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
      ReportDetails: {
        allOf: [
          { $ref: '#/components/schemas/ReportSummary' },
          {
            type: 'object',
            required: ['snapshot', 'files', 'comments'],
            properties: {
              snapshot: { $ref: '#/components/schemas/ReportSnapshot' },
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
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['report', 'title', 'name', 'expected', 'actual'],
              properties: {
                report: { type: 'string' },
                title: { type: 'string' },
                name: { type: 'string' },
                expected: { type: 'string' },
                actual: { type: 'string' },
              },
            },
          },
        },
      },
      CriterionStatus: {
        type: 'string',
        enum: ['met', 'not-met', 'on-track', 'at-risk', 'too-early', 'no-data'],
      },
      GuardrailState: {
        type: 'string',
        enum: ['holds', 'broken', 'insufficient-data'],
      },
      CharterPhase: {
        type: 'string',
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
      CharterOutcome: {
        type: 'string',
        enum: ['continue', 'dissolve', 'hold'],
      },
      CharterDecisionKind: {
        type: 'string',
        enum: ['go', 'kill', 'hold', 'recycle'],
      },
      CharterPoint: {
        type: 'object',
        additionalProperties: false,
        required: ['day'],
        properties: {
          day: { $ref: '#/components/schemas/Day' },
          value: { type: 'number' },
          denominator: { type: 'number' },
          numerator: { type: 'number' },
          n: { type: 'number' },
          coverage: { type: 'number' },
          source: { type: 'string' },
        },
      },
      CharterMetric: {
        type: 'object',
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
          aggregation: { type: 'string' },
          window: { type: 'string' },
          cadence: { type: 'string' },
          freshWithin: { type: 'string' },
          reportedBy: { type: 'string' },
          origin: { type: 'string' },
        },
      },
      LineForecast: {
        type: 'object',
        additionalProperties: false,
        required: ['slope', 'intercept', 'atDue'],
        properties: {
          slope: { type: 'number' },
          intercept: { type: 'number' },
          atDue: { type: 'number' },
          reachesOnDay: { type: 'number' },
        },
      },
      CriterionForecast: {
        type: 'object',
        additionalProperties: false,
        required: ['points', 'theilSen', 'leastSquares'],
        properties: {
          points: { type: 'integer' },
          theilSen: { $ref: '#/components/schemas/LineForecast' },
          leastSquares: { $ref: '#/components/schemas/LineForecast' },
          throughput: {
            type: 'object',
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
              need: { type: 'number' },
              probability: { type: 'number' },
              atLeastWith85Percent: { type: 'number' },
            },
          },
        },
      },
      ForecastError: {
        type: 'object',
        additionalProperties: false,
        required: ['unit', 'criteria', 'median'],
        properties: {
          unit: { type: 'string' },
          criteria: { type: 'integer', minimum: 5 },
          median: { type: 'number', minimum: 0 },
        },
      },
      PopulationReading: {
        type: 'object',
        additionalProperties: false,
        required: ['population', 'fresh', 'status', 'points'],
        properties: {
          population: { type: 'string', enum: ['frozen', 'current'] },
          baseline: { type: 'number' },
          value: { type: 'number' },
          numerator: { type: 'number' },
          denominator: { type: 'number' },
          gone: { type: 'integer' },
          n: { type: 'number' },
          observedOn: { $ref: '#/components/schemas/Day' },
          ageDays: { type: 'integer' },
          fresh: { type: 'boolean' },
          status: { $ref: '#/components/schemas/CriterionStatus' },
          forecast: { $ref: '#/components/schemas/CriterionForecast' },
          points: {
            type: 'array',
            items: { $ref: '#/components/schemas/CharterPoint' },
          },
        },
      },
      CriterionBaselineReading: {
        type: 'object',
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
      CriterionEvaluation: {
        type: 'object',
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
          criterion: { type: 'object' },
          metric: { $ref: '#/components/schemas/CharterMetric' },
          dueOn: { $ref: '#/components/schemas/Day' },
          target: {
            type: 'object',
            additionalProperties: false,
            required: ['value', 'side'],
            properties: {
              value: { type: 'number' },
              side: { type: 'string', enum: ['atLeast', 'atMost'] },
            },
          },
          baseline: { $ref: '#/components/schemas/CriterionBaselineReading' },
          required: { type: 'number' },
          judged: { type: 'string', enum: ['frozen', 'current'] },
          status: { $ref: '#/components/schemas/CriterionStatus' },
          frozen: { $ref: '#/components/schemas/PopulationReading' },
          current: { $ref: '#/components/schemas/PopulationReading' },
          movement: { type: 'number' },
          distance: { type: 'number' },
          selfReported: { type: 'boolean' },
          problem: { type: 'string' },
          underLaterRevisions: {
            type: 'object',
            additionalProperties: false,
            required: ['status'],
            properties: {
              value: { type: 'number' },
              status: { $ref: '#/components/schemas/CriterionStatus' },
            },
          },
          withheld: { type: 'boolean' },
        },
      },
      GuardrailEvaluation: {
        type: 'object',
        additionalProperties: false,
        required: ['criterion', 'tolerance', 'state', 'points', 'selfReported'],
        properties: {
          criterion: { type: 'object' },
          metric: { $ref: '#/components/schemas/CharterMetric' },
          baseline: { $ref: '#/components/schemas/CriterionBaselineReading' },
          value: { type: 'number' },
          n: { type: 'number' },
          observedOn: { $ref: '#/components/schemas/Day' },
          ageDays: { type: 'integer' },
          worseBy: { type: 'number' },
          tolerance: { type: 'number' },
          minimumN: { type: 'integer' },
          state: { $ref: '#/components/schemas/GuardrailState' },
          points: {
            type: 'array',
            items: { $ref: '#/components/schemas/CharterPoint' },
          },
          selfReported: { type: 'boolean' },
          problem: { type: 'string' },
          withheld: { type: 'boolean' },
        },
      },
      CharterVerdict: {
        type: 'object',
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
            enum: [
              'as-of-now',
              'provisional',
              'provisional-source-failed',
              'recorded',
            ],
          },
          dueOn: { $ref: '#/components/schemas/Day' },
          settlesOn: { $ref: '#/components/schemas/Day' },
          recordedAt: { $ref: '#/components/schemas/Instant' },
          evidenceHash: { type: 'string' },
          met: { type: 'integer' },
          of: { type: 'integer' },
          needed: { type: 'integer' },
          broken: { type: 'array', items: { type: 'string' } },
          retrospective: { type: 'boolean' },
          lateEvidence: {
            type: 'object',
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
          verdict: { $ref: '#/components/schemas/CharterOutcome' },
          againstVerdict: { type: 'boolean' },
          reason: { type: 'string' },
          holdUntil: { $ref: '#/components/schemas/Day' },
          decidedOn: { $ref: '#/components/schemas/Day' },
          decidedAt: { $ref: '#/components/schemas/Instant' },
          decidedBy: { type: 'string' },
          evidenceHash: { type: 'string' },
        },
      },
      GoalpostChange: {
        type: 'object',
        additionalProperties: false,
        required: ['path', 'judges', 'kind', 'text'],
        properties: {
          path: { type: 'string' },
          judges: { type: 'boolean' },
          kind: { type: 'string' },
          before: { type: 'string' },
          after: { type: 'string' },
          text: { type: 'string' },
        },
      },
      GoalpostRevision: {
        type: 'object',
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
      CharterCost: {
        type: 'object',
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
          currency: { type: 'string' },
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
          total: { type: 'number' },
          gained: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['population', 'services'],
              properties: {
                population: { type: 'string', enum: ['frozen', 'current'] },
                services: { type: 'number' },
                perService: { type: 'number' },
              },
            },
          },
        },
      },
      HandOverItem: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'charter', 'capability', 'adopters'],
        properties: {
          id: { type: 'string' },
          charter: { type: 'string' },
          capability: { type: 'string' },
          ownerNow: { type: 'string' },
          adopters: { type: 'integer' },
          writtenMostBy: { type: 'string' },
          newOwner: { type: 'string' },
          dueOn: { $ref: '#/components/schemas/Day' },
          doneOn: { $ref: '#/components/schemas/Day' },
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
          daysLeft: { type: 'integer' },
          phase: { $ref: '#/components/schemas/CharterPhase' },
          retrospective: { type: 'boolean' },
          verdict: { $ref: '#/components/schemas/CharterVerdict' },
          decision: { $ref: '#/components/schemas/CharterDecision' },
          undecided: { type: 'boolean' },
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
                numerator: { type: 'number' },
                denominator: { type: 'number' },
                target: { type: 'number' },
                unit: { type: 'string' },
                withheld: { type: 'boolean' },
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
          waitingChanges: { type: 'integer' },
          scorecards: { type: 'array', items: { type: 'string' } },
          capabilities: { type: 'array', items: { type: 'string' } },
          problems: {
            type: 'array',
            items: { $ref: '#/components/schemas/DefinitionProblem' },
          },
        },
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
              spec: { type: 'object' },
              revision: { $ref: '#/components/schemas/DefinitionRevision' },
              frozenPopulation: {
                type: 'object',
                additionalProperties: false,
                required: ['size', 'frozenAt', 'scorecards'],
                properties: {
                  size: { type: 'integer' },
                  frozenAt: { $ref: '#/components/schemas/Instant' },
                  scorecards: { type: 'array', items: { type: 'string' } },
                },
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
                items: {
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
              },
              handOver: {
                type: 'array',
                items: { $ref: '#/components/schemas/HandOverItem' },
              },
            },
          },
        ],
      },
      StoredCharterEvidence: {
        type: 'object',
        additionalProperties: false,
        required: ['evidenceHash', 'intact', 'sentence', 'evidence'],
        properties: {
          evidenceHash: { type: 'string' },
          intact: {
            type: 'boolean',
            description: 'What is stored has the hash that it was stored with',
          },
          sentence: { type: 'string' },
          evidence: {
            type: 'object',
            description: 'As the release wrote it that stored it',
          },
          withheld: {
            type: 'boolean',
            description:
              'Figures that rest on allocation are not for the caller, and left out',
          },
        },
      },
      CharterGate: {
        type: 'object',
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
          sentence: { type: 'string' },
          proposed: { $ref: '#/components/schemas/CharterDecisionKind' },
          evidenceHash: { type: 'string' },
          latestDecisionId: { type: 'string' },
          mayDecide: { type: 'boolean' },
        },
      },
    },
  },
} as const;
