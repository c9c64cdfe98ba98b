// @ts-check

const TABLE = 'entity_versions';

/**
 * Titles as they are searched. The databases lower letters each in its own way, so they are kept in lower case; those that were kept before are
 * lowered one after the other.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable(TABLE, table => {
    table.text('title_lower').comment('The title in lower case');
  });
  const versions = await knex(TABLE)
    .whereNotNull('title')
    .select('entity_id', 'recorded_from', 'from_day', 'title');
  for (const { title, ...key } of versions) {
    await knex(TABLE)
      .where(key)
      .update({ title_lower: title.toLocaleLowerCase('en-US') });
  }
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable(TABLE, table => {
    table.dropColumn('title_lower');
  });
};
