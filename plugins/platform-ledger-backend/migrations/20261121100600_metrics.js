// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('metric_types', table => {
    table.comment('Declared metrics that are observed');
    table.increments('key');
    table.string('id', 200).notNullable().unique();
  });

  await knex.schema.createTable('metric_type_revisions', table => {
    table.comment('What was declared of a metric; the latest holds');
    table.integer('metric_key').notNullable();
    table.integer('number').notNullable().comment('From 1');
    table.text('content').notNullable().comment('JSON: the declaration');
    table.integer('recording').notNullable();
    table.primary(['metric_key', 'number']);
  });

  await knex.schema.createTable('metric_sources', table => {
    table.comment('Who reports metrics');
    table.increments('id');
    table.string('name', 120).notNullable().unique();
    table.text('title').notNullable();
    table.string('intake', 16).notNullable().comment('push or scheduled');
    table
      .text('mark')
      .comment('How far a scheduled source has read, in its own words');
    table.integer('earliest_day').comment('Of anything it reported');
    table.integer('latest_day').comment('Of anything it reported');
  });

  await knex.schema.createTable('metric_runs', table => {
    table.comment('Each intake of a source');
    table.increments('id');
    table.integer('source_id').notNullable().index();
    table.string('started_at', 24).notNullable();
    table
      .string('touched_at', 24)
      .notNullable()
      .comment('When it last got on; a run that stays behind was killed');
    table.string('finished_at', 24);
    table
      .string('status', 16)
      .notNullable()
      .comment('running, succeeded, failed or broken-off');
    table.integer('received').notNullable().defaultTo(0);
    table.integer('stored').notNullable().defaultTo(0);
    table.integer('unchanged').notNullable().defaultTo(0);
    table.integer('rejected').notNullable().defaultTo(0);
    table.text('message');
  });

  await knex.schema.createTable('metric_rejections', table => {
    table.comment('The first lines of a run that were refused');
    table.integer('run_id').notNullable();
    table.integer('line').notNullable();
    table.string('field', 64).notNullable();
    table.text('reason').notNullable();
    table.index(['run_id', 'line'], 'metric_rejections_run');
  });

  await knex.schema.createTable('metric_observations', table => {
    table.comment(
      'What a source said of a metric on a day, as recorded by a recording',
    );
    table.integer('metric_key').notNullable();
    table.integer('source_id').notNullable();
    table.integer('day').notNullable();
    table.string('observed_at', 30).notNullable().comment('ISO instant in UTC');
    table.double('value').comment('null: the source took the day back');
    table.integer('n').comment('Of how many cases');
    table.double('coverage').comment('0 to 1');
    table
      .string('content_hash', 64)
      .notNullable()
      .comment('SHA-256; ranks reports of one instant');
    table.integer('recorded_from').notNullable();
    table.integer('recorded_to').notNullable();
    table.primary(['metric_key', 'source_id', 'day', 'recorded_from']);
    table.index(['source_id', 'recorded_to'], 'metric_observations_source');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of [
    'metric_observations',
    'metric_rejections',
    'metric_runs',
    'metric_sources',
    'metric_type_revisions',
    'metric_types',
  ]) {
    await knex.schema.dropTable(table);
  }
};
