import { InputError, ResponseError } from '@backstage/errors';
import { fieldProblemsOf } from './fieldProblemsOf';

const fields = [
  { field: 'days', reason: 'must be above 0' },
  { field: 'categories[0].days', reason: 'must not be negative' },
];

async function answer(error: object) {
  return ResponseError.fromResponse(
    new Response(JSON.stringify({ error, response: { statusCode: 400 } }), {
      status: 400,
      headers: { 'Content-Type': 'application/json' },
    }),
  );
}

describe('fieldProblemsOf', () => {
  it('reads the fields of an answer', async () => {
    const error = await answer({ name: 'InputError', message: 'no', fields });

    expect(fieldProblemsOf(error)).toEqual(fields);
  });

  it('reads the fields of an error that never left the process', () => {
    const error = Object.assign(new InputError('no'), { fields });

    expect(fieldProblemsOf(error)).toEqual(fields);
  });

  it('finds none in what names none', async () => {
    for (const error of [
      await answer({ name: 'ConflictError', message: 'days: is decided' }),
      await answer({ name: 'InputError', message: 'no', fields: 'days' }),
      await ResponseError.fromResponse(new Response('', { status: 502 })),
      new Error('days: must be above 0'),
      'days: must be above 0',
      undefined,
    ]) {
      expect(fieldProblemsOf(error)).toEqual([]);
    }
  });
});
