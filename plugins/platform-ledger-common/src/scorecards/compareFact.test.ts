import { FactValue, FactValueType } from '../schema';
import { toDayNumber } from '../time';
import { compareFact } from './compareFact';
import { ComparisonOperator } from './comparisonOperator';

const DAY = toDayNumber('2026-03-31');

type Row = [
  FactValueType,
  FactValue,
  ComparisonOperator,
  unknown,
  'true' | 'false' | 'unknown',
];

const rows: Row[] = [
  ['boolean', true, 'is', true, 'true'],
  ['boolean', false, 'is', true, 'false'],
  ['boolean', true, 'is', 'true', 'unknown'],
  ['boolean', true, 'isNot', 'true', 'unknown'],
  ['boolean', true, 'isNot', false, 'true'],
  ['boolean', true, 'atLeast', 1, 'unknown'],
  ['number', 3, 'is', 3, 'true'],
  ['number', 3, 'in', [1, 2, 3], 'true'],
  ['number', 3, 'in', [1, 2], 'false'],
  ['number', 3, 'in', [1, 'three'], 'unknown'],
  ['number', 3, 'in', ['three', 3], 'true'],
  ['number', 3, 'atLeast', 3, 'true'],
  ['number', 3, 'above', 3, 'false'],
  ['number', 3, 'atMost', 3, 'true'],
  ['number', 3, 'below', 3, 'false'],
  ['number', 3, 'below', '4', 'unknown'],
  ['number', 3, 'matches', '3', 'unknown'],
  ['string', 'java-17', 'matches', '^java', 'true'],
  ['string', 'java-17', 'matches', '(', 'unknown'],
  ['string', 'java', 'is', 'Java', 'false'],
  ['string', 'b', 'above', 'a', 'unknown'],
  ['version', '1.10.0', 'above', '1.9.0', 'true'],
  ['version', '2.0.0-next.1', 'below', '2.0.0', 'true'],
  ['version', '2.1.0', 'atLeast', '2.1', 'true'],
  ['version', '2.1.0', 'atLeast', 2, 'true'],
  ['version', '2.1.0', 'atLeast', 2.1, 'unknown'],
  ['version', '2.1.0+build.1', 'is', '2.1.0', 'true'],
  ['version', 'not-a-version', 'is', '2.1.0', 'unknown'],
  ['version', '2.3.1', 'semverSatisfies', '^2.0.0', 'true'],
  ['version', '3.0.0', 'semverSatisfies', '^2.0.0', 'false'],
  ['version', '3.0.0', 'semverSatisfies', 'whatever it takes', 'unknown'],
  ['number', 3, 'semverSatisfies', '>=1', 'unknown'],
  ['date', '2026-03-01', 'atLeast', '2026-03-01', 'true'],
  ['date', '2026-03-01', 'below', '2026-02-28', 'false'],
  ['date', '2026-03-01', 'newerThan', 'P30D', 'true'],
  ['date', '2026-02-28', 'newerThan', 'P30D', 'false'],
  ['date', '2026-02-28', 'newerThan', 'P6W', 'true'],
  ['date', '2027-01-01', 'newerThan', 'P1D', 'true'],
  ['string', '2026-03-01', 'newerThan', 'P30D', 'unknown'],
  ['set', ['a', 'b'], 'is', ['b', 'a'], 'true'],
  ['set', ['a', 'b'], 'is', 'a', 'false'],
  ['set', ['a'], 'is', 'a', 'true'],
  ['set', ['a', 'b'], 'isNot', ['a'], 'true'],
  ['set', ['a', 'b'], 'in', ['b', 'c'], 'true'],
  ['set', ['a', 'b'], 'in', ['c'], 'false'],
  ['set', [], 'in', ['c'], 'false'],
  ['set', ['a', 'b'], 'atLeast', 2, 'true'],
  ['set', ['a', 'b'], 'above', 2, 'false'],
  ['set', ['java-17', 'go'], 'matches', '^java', 'true'],
  ['set', ['go'], 'exists', true, 'true'],
  ['set', ['go'], 'exists', false, 'false'],
];

describe('compareFact', () => {
  it.each(rows)('%s %j %s %j is %s', (type, value, operator, wanted, truth) => {
    expect(
      compareFact({ seen: { type, value }, operator, wanted, day: DAY }),
    ).toBe(truth);
  });
});
