import { FactValue } from '../schema';
import { FilterPredicate } from '@backstage/filter-predicates';

import { evaluateEligibility } from './evaluateEligibility';

function applies(
  appliesTo: FilterPredicate,
  values: Record<string, FactValue> = {},
) {
  return evaluateEligibility({
    appliesTo,
    entity: {
      kind: 'Component',
      'spec.type': 'service',
      metadata: { tags: ['java'] },
    },
    facts: fact =>
      fact in values
        ? { value: values[fact], type: 'string', observedOn: 0 }
        : undefined,
  });
}

describe('evaluateEligibility', () => {
  const role = (value: string): FilterPredicate => ({
    'facts.package.role': value,
  });

  it('judges the entity by the catalog’s own predicates', () => {
    expect(applies({ kind: 'component', 'spec.type': 'service' })).toBe('true');
    expect(applies({ kind: 'API' })).toBe('false');
    expect(applies({ 'metadata.tags': { $contains: 'java' } })).toBe('true');
    expect(applies({ $not: { kind: 'API' } })).toBe('true');
  });

  it('reads facts with dots in their names', () => {
    expect(applies(role('backend'), { 'package.role': 'backend' })).toBe(
      'true',
    );
    expect(
      applies(
        { 'facts.package.role': { $in: ['frontend'] } },
        { 'package.role': 'backend' },
      ),
    ).toBe('false');
  });

  it('leaves open what hangs on a missing fact, under $not and $exists too', () => {
    expect(applies(role('backend'))).toBe('unknown');
    expect(applies({ $not: role('backend') })).toBe('unknown');
    expect(applies({ 'facts.package.role': { $exists: true } })).toBe(
      'unknown',
    );
    expect(applies({ kind: 'Component', ...Object(role('backend')) })).toBe(
      'unknown',
    );
  });

  it('decides where the rest decides', () => {
    expect(applies({ kind: 'API', 'facts.package.role': 'x' })).toBe('false');
    expect(applies({ $any: [role('x'), { kind: 'Component' }] })).toBe('true');
    expect(applies({ $not: { $all: [role('x'), { kind: 'API' }] } })).toBe(
      'true',
    );
  });
});
