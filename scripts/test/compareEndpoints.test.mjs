import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { compareEndpoints } from './compareEndpoints.mjs';

const spec = {
  paths: {
    '/facts': { post: { operationId: 'PushFacts' } },
    '/facts/types/{id}': {
      parameters: [],
      get: { operationId: 'GetFactType' },
      delete: { operationId: 'DeleteFactType' },
    },
  },
};

test('a map with the same endpoints has no problem', () => {
  const map = `
    '#post|/facts': { body: FactPush };
    '#get|/facts/types/{id}': { response: FactType };
    '#_delete|/facts/types/{id}': {};`;

  assert.deepEqual(compareEndpoints(spec, map), []);
});

test('an endpoint that one of them lacks is named', () => {
  const map = `
    '#post|/facts': {};
    '#get|/facts/types/{id}': {};
    '#put|/facts/types/{id}': {};`;

  assert.deepEqual(compareEndpoints(spec, map), [
    'delete /facts/types/{id} is in openapi.yaml but not in EndpointMap.ts',
    'put /facts/types/{id} is in EndpointMap.ts but not in openapi.yaml',
  ]);
});

test('an operation id that is used twice is named', () => {
  const twice = {
    paths: { '/a': { get: { operationId: 'A' }, put: { operationId: 'A' } } },
  };

  assert.deepEqual(compareEndpoints(twice, `'#get|/a': {}; '#put|/a': {};`), [
    'Two operations have the id A',
  ]);
});
