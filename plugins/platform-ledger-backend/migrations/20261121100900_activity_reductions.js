// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('activity_reductions', table => {
    table.comment('Each time that traces were reduced to daily sums');
    table.integer('recording').primary();
    table.integer('first_day').notNullable().comment('Of any activity by then');
    table.integer('raw_from').notNullable().comment('Earlier traces are gone');
    table
      .integer('reduced_to')
      .notNullable()
      .comment('Activity of earlier days is taken no more');
  });

  await knex.schema.createTable('reduced_quarters', table => {
    table.comment('Quarters of squads that are kept as daily sums');
    table.increments('id');
    table.integer('group_id').notNullable().comment('Of entities');
    table.integer('from_day').notNullable();
    table.integer('to_day').notNullable();
    table
      .text('cuts')
      .notNullable()
      .comment('JSON: the day after each slice of the quarter');
    table
      .text('revisions')
      .notNullable()
      .comment('JSON: ids of the policy revisions that sums are kept by');
    table
      .text('assumed')
      .notNullable()
      .comment('JSON: places of slices in which a membership was assumed');
    table.integer('recording').notNullable();
    table.unique(['group_id', 'from_day']);
  });

  await knex.schema.createTable('reduced_sums', table => {
    table.comment('What a squad gave to a category on a day');
    table.integer('quarter_id').notNullable();
    table.integer('day').notNullable();
    table
      .integer('known_from')
      .notNullable()
      .comment('As of this day, until the next sum of the same day');
    table.integer('revision_id').notNullable();
    table.string('category', 120).notNullable();
    table.double('amount').notNullable();
    table.primary([
      'quarter_id',
      'revision_id',
      'category',
      'day',
      'known_from',
    ]);
  });

  await knex.schema.createTable('reduced_contributors', table => {
    table.comment('How many distinct persons are behind sums, and no more');
    table.integer('quarter_id').notNullable();
    table.integer('slice').notNullable().comment('Its place in the quarter');
    table.string('token', 36).notNullable().comment('Random');
    table.primary(['quarter_id', 'slice', 'token']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of [
    'reduced_contributors',
    'reduced_sums',
    'reduced_quarters',
    'activity_reductions',
  ]) {
    await knex.schema.dropTable(table);
  }
};
