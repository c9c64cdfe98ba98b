import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import {
  API_VERSION,
  FactType,
  factsOfScorecard,
  ScorecardEntity,
  validateDefinition,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { examplePath } from './__testUtils__/examples';
import { readCsv } from './__testUtils__/readCsv';
import { readExampleCatalog } from './__testUtils__/readExampleCatalog';

const entities = readExampleCatalog();
const refs = new Set(entities.map(entity => stringifyEntityRef(entity)));
const definitions = entities.filter(
  entity => entity.apiVersion === API_VERSION,
);
const scorecards = definitions.filter(isScorecard);

function isScorecard(entity: Entity): entity is ScorecardEntity {
  return entity.kind === 'Scorecard';
}

describe('the example catalog', () => {
  it('is what its generator makes of the data', () => {
    const script = resolve(
      __dirname,
      '../../../../scripts/examples/generateCatalog.mjs',
    );

    expect(() =>
      execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' }),
    ).not.toThrow();
  });

  it('has every entity once, and every entity that another one names', () => {
    expect(refs.size).toBe(entities.length);
    const named = entities.flatMap(({ spec, kind }) => [
      ...(typeof spec?.owner === 'string' ? [refOf(spec.owner, 'group')] : []),
      ...(typeof spec?.parent === 'string'
        ? [refOf(spec.parent, 'group')]
        : []),
      ...(typeof spec?.system === 'string'
        ? [refOf(spec.system, 'system')]
        : []),
      ...(kind === 'User'
        ? (spec?.memberOf as string[]).map(group => refOf(group, 'group'))
        : []),
    ]);

    expect(named.filter(ref => !refs.has(ref))).toEqual([]);
  });

  it('has all 43 components of the data', () => {
    const components = readCsv<{ component: string }>(
      examplePath('roadie-plugins', 'components.csv'),
    );

    expect(components).toHaveLength(43);
    expect(
      components.filter(
        ({ component }) => !refs.has(`component:default/${component}`),
      ),
    ).toEqual([]);
  });

  it.each(definitions.map(entity => [stringifyEntityRef(entity), entity]))(
    'has a valid %s',
    (_ref, definition) => {
      expect(validateDefinition(definition)).toEqual([]);
    },
  );

  it('judges by facts that are declared, over capabilities that exist', () => {
    const types: FactType[] = JSON.parse(
      readFileSync(examplePath('roadie-plugins', 'fact-types.json'), 'utf8'),
    );
    const declared = new Set(types.map(type => type.id));

    expect(scorecards).toHaveLength(5);
    for (const { spec } of scorecards) {
      expect(factsOfScorecard(spec).filter(id => !declared.has(id))).toEqual(
        [],
      );
    }
    const capabilities = scorecards.flatMap(
      ({ spec }) => spec.capability ?? [],
    );
    expect(capabilities).toHaveLength(4);
    expect(capabilities.filter(ref => !refs.has(ref))).toEqual([]);
  });
});

function refOf(text: string, defaultKind: string): string {
  return stringifyEntityRef(parseEntityRef(text, { defaultKind }));
}
