// @ts-check

const TABLE = 'charter_verdicts';

/**
 * What a verdict came to is kept beside its evidence, so that reading it does not take the evidence apart. Verdicts that were recorded before are read
 * from their evidence, one after the other, since each may be large.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable(TABLE, table => {
    table
      .integer('needed')
      .notNullable()
      .defaultTo(1)
      .comment('How many kill criteria had to be met');
    table
      .text('criteria')
      .notNullable()
      .defaultTo('[]')
      .comment('JSON: id and status of each kill criterion');
    table
      .text('guardrails')
      .notNullable()
      .defaultTo('[]')
      .comment('JSON: id and state of each guardrail');
  });
  const verdicts = await knex(TABLE).select('definition_id', 'starts_on');
  for (const verdict of verdicts) {
    const row = await knex(TABLE).where(verdict).first('evidence');
    const evidence = JSON.parse(row.evidence);
    await knex(TABLE)
      .where(verdict)
      .update({
        needed: evidence.verdict.needed,
        criteria: JSON.stringify(
          evidence.criteria.map(
            /** @param {{ criterion: { id: string }, status: string }} each */
            ({ criterion, status }) => ({ id: criterion.id, status }),
          ),
        ),
        guardrails: JSON.stringify(
          evidence.guardrails.map(
            /** @param {{ criterion: { id: string }, state: string }} each */
            ({ criterion, state }) => ({ id: criterion.id, state }),
          ),
        ),
      });
  }
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable(TABLE, table => {
    table.dropColumns('needed', 'criteria', 'guardrails');
  });
};
