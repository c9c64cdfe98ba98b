import { refusal } from '../__testUtils__';
import { readFieldErrors } from './readFieldErrors';

const known = ['days', 'categories'];

describe('readFieldErrors', () => {
  it('puts each reason at the field that its path begins with', async () => {
    const error = await refusal({
      fields: [
        { field: 'days', reason: 'must be above 0' },
        { field: 'categories[0].days', reason: 'must not be negative' },
        { field: 'categories[1].category', reason: 'must not be empty' },
      ],
    });

    expect(readFieldErrors(error, known)).toEqual({
      fields: {
        days: 'must be above 0',
        categories: 'must not be negative; must not be empty',
      },
    });
  });

  it('keeps for the form what names none of its fields', async () => {
    const error = await refusal({
      fields: [
        { field: 'group', reason: 'is not yours' },
        { field: 'days', reason: 'is too much' },
        { field: 'spec.checks[2].when', reason: 'must name a fact' },
      ],
    });

    expect(readFieldErrors(error, known)).toEqual({
      fields: { days: 'is too much' },
      rest: 'group: is not yours; spec.checks[2].when: must name a fact',
    });
  });

  it.each([
    ['the ledger', refusal({ status: 409, message: 'days: is decided' })],
    ['anything else', Promise.resolve(new Error('days: is decided'))],
  ])('reads no field out of a sentence of %s', async (_who, error) => {
    expect(readFieldErrors(await error, known)).toEqual({
      fields: {},
      rest: 'days: is decided',
    });
  });
});
