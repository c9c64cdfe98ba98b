// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('recordings', table => {
    table.comment(
      'The recorded clock: one row a transaction that wrote evidence, in the order of commit',
    );
    table
      .integer('id')
      .primary()
      .comment('Grows by one, without gaps a reader could notice');
    table
      .string('recorded_at', 24)
      .notNullable()
      .index()
      .comment('ISO instant in UTC; never goes back');
    table
      .string('kind', 32)
      .notNullable()
      .comment('What was recorded: facts, sweep, catalog, ...');
  });

  await knex.schema.createTable('entities', table => {
    table.comment('Every entity that facts or the catalog ever named');
    table.increments('id');
    table
      .string('ref', 400)
      .notNullable()
      .unique()
      .comment('Entity reference, lower case');
  });

  await knex.schema.createTable('entity_changes', table => {
    table.comment(
      'Entities whose standings have to be looked at again; emptied by the evaluation',
    );
    table.integer('entity_id').notNullable();
    table
      .integer('definition_id')
      .notNullable()
      .defaultTo(0)
      .comment('0: on every scorecard');
    table.integer('recording').notNullable();
    table.primary(['entity_id', 'definition_id', 'recording']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('entity_changes');
  await knex.schema.dropTable('entities');
  await knex.schema.dropTable('recordings');
};
