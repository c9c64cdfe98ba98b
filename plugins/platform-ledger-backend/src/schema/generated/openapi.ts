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
    },
  },
} as const;
