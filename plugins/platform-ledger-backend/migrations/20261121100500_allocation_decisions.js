// @ts-check

/**
 * What somebody decided: never changed, never deleted, and the latest recording holds.
 *
 * @param {import('knex').Knex.TableBuilder} table
 */
function decided(table) {
  table.string('author', 400).notNullable().comment('An entity reference');
  table.integer('recording').notNullable().index();
}

/**
 * @param {import('knex').Knex.TableBuilder} table
 */
function ofGroup(table) {
  table.integer('group_id').notNullable().comment('Of entities');
}

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('check_ins', table => {
    table.comment('What squads state of their sprints');
    table.string('id', 36).primary();
    ofGroup(table);
    table.integer('from_day').notNullable().comment('First day of the sprint');
    table.integer('to_day').notNullable().comment('The first day after it');
    table.double('share').comment('Platform share; null: days by category');
    table.text('categories').comment('JSON: days by category; null: a share');
    table
      .double('unrequested_days')
      .comment("A platform team's days on what no product squad asked for");
    table.boolean('illustration').notNullable();
    decided(table);
  });

  await knex.schema.createTable('trade_offs', table => {
    table.comment('Decisions to ship something and defer something');
    table.string('id', 36).primary();
    ofGroup(table);
    table.text('shipped').notNullable();
    table.text('deferred').notNullable();
    table.double('days').notNullable().comment('Person-days');
    table.integer('agreed_day').notNullable();
    table.integer('repay_by_day').notNullable().comment('The last day');
    table.boolean('illustration').notNullable();
    decided(table);
  });

  await knex.schema.createTable('write_offs', table => {
    table.comment('Deferred days that nobody will repay');
    table.string('id', 36).primary();
    ofGroup(table);
    table.double('days').notNullable().comment('Person-days');
    table.integer('on_day').notNullable();
    table.text('reason').notNullable();
    decided(table);
  });

  await knex.schema.createTable('item_overrides', table => {
    table.comment('Categories given to work items by hand');
    table.string('id', 36).primary();
    table.string('item', 400).notNullable();
    table.string('category', 200).comment('null: taken back');
    table.text('reason').notNullable();
    decided(table);
  });

  await knex.schema.createTable('named_work', table => {
    table.comment('Pieces of cross-cutting work that have a name');
    table.string('id', 36).primary();
    table.text('name').notNullable();
    table.text('description').notNullable();
    table.boolean('illustration').notNullable();
    decided(table);
  });

  await knex.schema.createTable('named_work_writings', table => {
    table.comment('Each time that a squad wrote a piece of named work');
    table.string('id', 36).primary();
    table.string('work_id', 36).notNullable().index();
    ofGroup(table);
    table.string('entity_ref', 400);
    table.double('days').notNullable().comment('Person-days');
    table.integer('written_day').notNullable();
    table.text('link');
    decided(table);
  });

  await knex.schema.createTable('named_work_shares', table => {
    table.comment('Which writing is the one that all squads share');
    table.string('work_id', 36).notNullable();
    table.string('writing_id', 36).notNullable();
    decided(table);
  });

  await knex.schema.createTable('named_work_retirements', table => {
    table.comment('Writings that are no longer in use');
    table.string('writing_id', 36).primary();
    table.integer('retired_day').notNullable();
    decided(table);
  });

  if (knex.client.config.client === 'pg') {
    await knex.raw(
      `create index named_work_search on named_work
       using gin (to_tsvector('english', name || ' ' || description))`,
    );
  } else {
    await knex.raw(
      `create virtual table named_work_search
       using fts5(work_id unindexed, words, tokenize = 'porter unicode61')`,
    );
  }
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  if (knex.client.config.client !== 'pg') {
    await knex.schema.dropTable('named_work_search');
  }
  for (const table of [
    'named_work_retirements',
    'named_work_shares',
    'named_work_writings',
    'named_work',
    'item_overrides',
    'write_offs',
    'trade_offs',
    'check_ins',
  ]) {
    await knex.schema.dropTable(table);
  }
};
