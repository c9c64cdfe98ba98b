import { FactValueType } from '../schema';
import { InputError } from '@backstage/errors';
import fc from 'fast-check';
import { fromFactText, toFactText } from './factText';
import { parseFactText } from './parseFactText';
import { parseFactValue } from './parseFactValue';

const plainText = fc
  .string({ unit: 'binary', maxLength: 40 })
  .filter(text => !/\0|\p{Surrogate}/u.test(text));

const values: Record<FactValueType, fc.Arbitrary<unknown>> = {
  boolean: fc.boolean(),
  number: fc.double({ noNaN: true, noDefaultInfinity: true }),
  string: plainText,
  version: fc
    .tuple(
      fc.nat(99),
      fc.nat(99),
      fc.nat(99),
      fc.constantFrom('', '-rc.1', '+b.7'),
    )
    .map(([major, minor, patch, end]) => `${major}.${minor}.${patch}${end}`),
  date: fc
    .integer({ min: 0, max: 40_000 })
    .map(day => new Date(day * 86_400_000).toISOString().slice(0, 10)),
  set: fc.array(plainText, { maxLength: 6 }),
};

describe('parseFactValue', () => {
  it.each(Object.keys(values) as FactValueType[])(
    'has one canonical text for a %s, and the way back',
    type => {
      fc.assert(
        fc.property(values[type], raw => {
          const value = parseFactValue({ type, raw });
          const text = toFactText(value);
          expect(fromFactText({ type, text })).toEqual(value);
          expect(parseFactValue({ type, raw: value })).toEqual(value);
          // An empty cell says nothing, but for a text.
          expect(parseFactText({ type, text })).toEqual(
            text === '' && type !== 'string' ? undefined : value,
          );
        }),
      );
    },
  );

  it('brings what is equal to one form', () => {
    expect(parseFactValue({ type: 'set', raw: ['b', 'a', 'b'] })).toEqual([
      'a',
      'b',
    ]);
    expect(toFactText(parseFactValue({ type: 'number', raw: -0 }))).toBe('0');
    expect(parseFactText({ type: 'number', text: '1.50' })).toBe(1.5);
    expect(parseFactValue({ type: 'version', raw: 'v1.2.3' })).toBe('1.2.3');
    expect(parseFactValue({ type: 'version', raw: '1.2.3+b.7' })).toBe(
      '1.2.3+b.7',
    );
  });

  it.each<[FactValueType, unknown]>([
    ['boolean', 'true'],
    ['boolean', 1],
    ['number', '1'],
    ['number', Infinity],
    ['string', 1],
    ['string', 'a\0b'],
    ['string', '\ud800'],
    ['string', 'x'.repeat(8_193)],
    ['version', '1.2'],
    ['version', 12],
    ['date', '2026-02-30'],
    ['date', '1969-12-31'],
    ['date', '2026-02-01T00:00:00Z'],
    ['set', 'a'],
    ['set', ['a', 1]],
    ['set', null],
  ])('refuses as a %s: %p', (type, raw) => {
    expect(() => parseFactValue({ type, raw })).toThrow(InputError);
  });

  it('takes the empty cell for the empty text or for no value', () => {
    expect(parseFactText({ type: 'string', text: '' })).toBe('');
    expect(parseFactText({ type: 'set', text: '' })).toBeUndefined();
    expect(parseFactText({ type: 'boolean', text: '' })).toBeUndefined();
  });

  it.each<[FactValueType, string]>([
    ['boolean', 'TRUE'],
    ['boolean', 'yes'],
    ['number', '0x10'],
    ['number', ' 1'],
    ['number', '1e999'],
    ['set', 'a;b'],
    ['set', '{"a":1}'],
  ])('refuses the cell of a %s: %p', (type, text) => {
    expect(() => parseFactText({ type, text })).toThrow(InputError);
  });
});
