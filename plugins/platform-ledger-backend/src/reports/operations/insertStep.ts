import { Knex } from 'knex';

/**
 * Says that a report was frozen or published.
 */
export async function insertStep(options: {
  tx: Knex.Transaction;
  id: string;
  step: 'frozen' | 'published';
  author: string;
  recording: number;
}): Promise<void> {
  const { tx, id, ...step } = options;
  await tx('report_steps').insert({ report_id: id, ...step });
}
