// @ts-check

/**
 * What was recorded: never changed, never deleted.
 *
 * @param {import('knex').Knex.TableBuilder} table
 */
function recorded(table) {
  table.string('author', 400).notNullable().comment('An entity reference');
  table.integer('recording').notNullable().index();
}

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('reports', table => {
    table.comment('What a report is about; it says nothing of what is in it');
    table.string('id', 36).primary();
    table
      .string('scope', 400)
      .notNullable()
      .comment('A group, lower case; empty: the whole organisation');
    table.string('label', 60).notNullable();
    table.integer('from_day').notNullable();
    table.integer('to_day').notNullable().comment('The last day');
    table.text('title').notNullable();
    table.text('audience').notNullable();
    recorded(table);
    table.unique(['scope', 'from_day', 'to_day']);
  });

  await knex.schema.createTable('report_steps', table => {
    table.comment('A report is frozen once, then published once');
    table.string('report_id', 36).notNullable();
    table.string('step', 20).notNullable().comment('frozen or published');
    recorded(table);
    table.primary(['report_id', 'step']);
  });

  await knex.schema.createTable('report_snapshots', table => {
    table.comment('Everything that a frozen report is made of');
    table.string('report_id', 36).primary();
    table.text('content').notNullable().comment('Stable JSON');
    table.string('hash', 64).notNullable().comment('SHA-256 of the content');
    table.integer('as_of_day').notNullable();
    table.integer('recording').notNullable();
  });

  await knex.schema.createTable('report_files', table => {
    table.comment('What each format of a frozen report came to, for ever');
    table.string('report_id', 36).notNullable();
    table.string('format', 20).notNullable();
    table.string('name', 200).notNullable();
    table.string('media_type', 100).notNullable();
    table.integer('position').notNullable();
    table.integer('size').notNullable().comment('Bytes');
    table.string('hash', 64).notNullable().comment('SHA-256 of the bytes');
    table.binary('bytes').notNullable();
    table.primary(['report_id', 'format', 'name']);
  });

  await knex.schema.createTable('report_balances', table => {
    table.comment('What squads owed when a report froze: ledgers open from it');
    table.string('report_id', 36).notNullable();
    table.string('group_ref', 400).notNullable().comment('Lower case');
    table.integer('end_day').notNullable().comment('The first day after');
    table.double('closing').notNullable().comment('Person-days');
    table.integer('recording').notNullable().index();
    table.primary(['report_id', 'group_ref']);
  });

  await knex.schema.createTable('report_commentary', table => {
    table.comment('Notes of the owner before freezing; the latest holds');
    table.string('id', 36).primary();
    table.string('report_id', 36).notNullable().index();
    table.string('section', 40).notNullable();
    table.text('text').notNullable().comment('Empty: taken back');
    recorded(table);
  });

  await knex.schema.createTable('report_comments', table => {
    table.comment('What was said afterwards');
    table.string('id', 36).primary();
    table.string('report_id', 36).notNullable().index();
    table.string('section', 40);
    table.text('text').notNullable();
    recorded(table);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('report_comments');
  await knex.schema.dropTable('report_commentary');
  await knex.schema.dropTable('report_balances');
  await knex.schema.dropTable('report_files');
  await knex.schema.dropTable('report_snapshots');
  await knex.schema.dropTable('report_steps');
  await knex.schema.dropTable('reports');
};
