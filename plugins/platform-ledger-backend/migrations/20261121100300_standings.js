// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('standings', table => {
    table.comment(
      'An entity on a scorecard, by stretches of days on which nothing changed',
    );
    table.integer('definition_id').notNullable();
    table.integer('entity_id').notNullable();
    table.integer('from_day').notNullable();
    table.integer('to_day').notNullable();
    table.integer('recorded_from').notNullable();
    table.integer('recorded_to').notNullable();
    table
      .integer('revision_id')
      .notNullable()
      .comment('The revision that judged');
    table
      .string('eligibility', 8)
      .notNullable()
      .comment('yes, carried or unknown');
    table.integer('level').notNullable().comment('0: below the first');
    table
      .integer('level_from_day')
      .notNullable()
      .comment('Since when it has this level');
    table
      .string('level_cause', 16)
      .notNullable()
      .comment('service-changed, rule-changed or data-aged');
    table.integer('eligible_from_day').notNullable();
    table.string('eligible_cause', 16).notNullable();
    table.string('end_cause', 16).comment('Why this stretch ended');
    table
      .string('outcome', 12)
      .notNullable()
      .comment('adopter, not-adopter or unknown');
    table
      .double('score')
      .comment(
        'Passing weight over counted weight; null where no check counts',
      );
    table.integer('passing').notNullable();
    table.integer('counted').notNullable();
    table
      .text('states')
      .notNullable()
      .comment('A letter a check: pass, fail, unknown, exempt, c: upcoming');
    table.primary(['definition_id', 'entity_id', 'recorded_from', 'from_day']);
    table.index(
      ['definition_id', 'recorded_to', 'from_day', 'to_day'],
      'standings_as_of',
    );
    table.index(['entity_id', 'recorded_to'], 'standings_entity');
  });

  await knex.schema.createTable('evaluation_marks', table => {
    table.comment(
      'How far the evaluation has read what is not in entity_changes',
    );
    table.string('name', 64).primary();
    table.integer('recording').notNullable();
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('evaluation_marks');
  await knex.schema.dropTable('standings');
};
