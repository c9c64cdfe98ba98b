// @ts-check

/**
 * @param {import('knex').Knex.TableBuilder} table
 */
function bothClocks(table) {
  table
    .integer('from_day')
    .notNullable()
    .comment('First day it holds, days since 1970-01-01');
  table
    .integer('to_day')
    .notNullable()
    .comment('First day it no longer holds; 2147483647: open');
  table
    .integer('recorded_from')
    .notNullable()
    .comment('First recording that says so');
  table
    .integer('recorded_to')
    .notNullable()
    .comment('First recording that no longer says so; 2147483647: open');
}

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('catalog_watch', table => {
    table.comment(
      'When presence began to be known from the catalog: at most one row',
    );
    table.integer('recording').primary();
    table.integer('started_day').notNullable();
  });

  await knex.schema.createTable('entity_versions', table => {
    table.comment('What the catalog said of an entity, by day');
    table.integer('entity_id').notNullable();
    bothClocks(table);
    table.boolean('present').notNullable();
    table.string('kind', 63).notNullable().comment('As written in the catalog');
    table.string('type', 255);
    table.string('lifecycle', 255);
    table.text('title');
    table.string('owner_ref', 400);
    table.string('parent_ref', 400).comment('Of a group: the group above it');
    table
      .text('attributes')
      .notNullable()
      .comment('JSON: the part of the entity that rules read');
    table.string('content_hash', 64).notNullable();
    table.primary(['entity_id', 'recorded_from', 'from_day']);
    table.index(['recorded_to', 'entity_id'], 'entity_versions_current');
    table.index(['kind', 'recorded_to'], 'entity_versions_kind');
  });

  await knex.schema.createTable('definitions', table => {
    table.comment(
      'Scorecards, allocation policies and charters ever seen in the catalog',
    );
    table.increments('id');
    table.string('kind', 63).notNullable();
    table.string('ref', 400).notNullable().unique();
  });

  await knex.schema.createTable('definition_revisions', table => {
    table.comment(
      'Each valid change of a definition, never changed and never deleted',
    );
    table.increments('id');
    table
      .integer('definition_id')
      .notNullable()
      .references('id')
      .inTable('definitions');
    table.integer('number').notNullable().comment('From 1');
    table.string('content_hash', 64).notNullable();
    table.integer('first_seen_day').notNullable();
    table.integer('recording').notNullable();
    table.text('location').comment('Where the catalog read it');
    table
      .text('content')
      .notNullable()
      .comment('JSON: the entity; of a retirement, the last one');
    table.boolean('retired').notNullable().comment('It went from the catalog');
    table.unique(['definition_id', 'number']);
  });

  await knex.schema.createTable('definition_problems', table => {
    table.comment(
      'What is wrong with a definition as it stands in the catalog now',
    );
    table
      .integer('definition_id')
      .primary()
      .references('id')
      .inTable('definitions');
    table.string('content_hash', 64).notNullable();
    table.string('seen_at', 24).notNullable();
    table
      .text('problems')
      .notNullable()
      .comment('JSON: list of path and message');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of [
    'definition_problems',
    'definition_revisions',
    'definitions',
    'entity_versions',
    'catalog_watch',
  ]) {
    await knex.schema.dropTable(table);
  }
};
