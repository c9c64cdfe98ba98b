// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('fact_earlier_priorities', table => {
    table.comment('Which sources of a fact were believed first, until when');
    table.string('fact', 200).notNullable();
    table
      .integer('recorded_to')
      .notNullable()
      .comment('The recording of the change behind it');
    table
      .text('source_priority')
      .notNullable()
      .comment('JSON: names of sources, the most trusted first');
    table.primary(['fact', 'recorded_to']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('fact_earlier_priorities');
};
