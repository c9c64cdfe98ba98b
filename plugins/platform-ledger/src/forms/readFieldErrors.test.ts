import { readFieldErrors } from './readFieldErrors';

describe('readFieldErrors', () => {
  const fields = ['days', 'reason', 'categories'];

  it.each([
    ['days: must be above 0', { days: 'must be above 0' }],
    [
      'days: must be above 0; reason: must not be empty',
      { days: 'must be above 0', reason: 'must not be empty' },
    ],
    [
      'categories.0.days: must not be negative',
      { categories: 'must not be negative' },
    ],
    ['/body/days must be number', { days: 'must be number' }],
    ['request/body/days must be number', { days: 'must be number' }],
  ])('puts "%s" at its fields', (message, expected) => {
    expect(readFieldErrors(new Error(message), fields)).toEqual({
      fields: expected,
      rest: undefined,
    });
  });

  it('keeps for the form what names none of its fields', () => {
    expect(
      readFieldErrors(
        new Error('group: is not yours; days: is too much'),
        fields,
      ),
    ).toEqual({ fields: { days: 'is too much' }, rest: 'group: is not yours' });
  });
});
