// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('fact_types', table => {
    table.comment('Declared facts');
    table.string('id', 200).primary();
    table.string('type', 16).notNullable();
    table.text('title').notNullable();
    table.string('unit', 64);
    table.text('description');
    table
      .text('source_priority')
      .notNullable()
      .comment('JSON: names of sources, the most trusted first');
  });

  await knex.schema.createTable('fact_sources', table => {
    table.comment('Who reports facts');
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

  await knex.schema.createTable('fact_series', table => {
    table.comment('A key: entity x fact x source');
    table.increments('id');
    table.integer('entity_id').notNullable();
    table.string('fact', 200).notNullable();
    table.integer('source_id').notNullable();
    table.unique(['entity_id', 'fact', 'source_id']);
    table.index(['source_id', 'id'], 'fact_series_source');
    // Which sources report a fact at all is asked beside every figure.
    table.index(['fact', 'source_id'], 'fact_series_fact');
  });

  await knex.schema.createTable('fact_sweeps', table => {
    table.comment('Complete reports of a source for a day');
    table.increments('id');
    table.integer('source_id').notNullable();
    table.integer('day').notNullable();
    table.string('observed_at', 30).notNullable().comment('ISO instant in UTC');
    table
      .integer('count')
      .comment('Observations it is made of, from its end marker');
    table
      .string('state', 16)
      .notNullable()
      .comment('open, committed, superseded or broken-off');
    table.integer('recording').comment('Of its end');
    table.string('touched_at', 24).notNullable();
    table.unique(['source_id', 'day', 'observed_at']);
  });

  await knex.schema.createTable('fact_staged', table => {
    table.comment(
      'Observations of sweeps whose end has not come: not seen by any read',
    );
    table.integer('sweep_id').notNullable();
    table.integer('series_id').notNullable();
    table.text('value').comment('Canonical text; null: absent');
    table.primary(['sweep_id', 'series_id']);
  });

  await knex.schema.createTable('fact_observations', table => {
    table.comment('Explicit reports outside committed sweeps');
    table.integer('series_id').notNullable();
    table.integer('day').notNullable();
    table.string('observed_at', 30).notNullable();
    table.text('value').comment('Canonical text; null: absent');
    table.primary(['series_id', 'day', 'observed_at']);
  });

  await knex.schema.createTable('fact_runs', table => {
    table.comment(
      'Every winning sweep of the source on a day of the run reported this value',
    );
    table.integer('series_id').notNullable();
    table.integer('from_day').notNullable();
    table
      .integer('to_day')
      .notNullable()
      .comment('The first sweep that did not; 2147483647: open');
    table.text('value').notNullable();
    table.primary(['series_id', 'from_day']);
  });

  await knex.schema.createTable('fact_intervals', table => {
    table.comment('Values as of a day, as recorded by a recording');
    table.integer('series_id').notNullable();
    table.integer('from_day').notNullable();
    table.integer('to_day').notNullable();
    table.integer('recorded_from').notNullable();
    table.integer('recorded_to').notNullable();
    table.text('value').notNullable();
    table
      .boolean('swept')
      .notNullable()
      .comment(
        'Confirmed by each sweep in it; else reported on its first day alone',
      );
    table.primary(['series_id', 'recorded_from', 'from_day']);
    table.index(['series_id', 'recorded_to'], 'fact_intervals_current');
  });

  await knex.schema.createTable('source_runs', table => {
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
    table.integer('unresolved').notNullable().defaultTo(0);
    table.text('message');
  });

  await knex.schema.createTable('source_rejections', table => {
    table.comment('The first lines of a run that were refused');
    table.integer('run_id').notNullable();
    table.integer('line').notNullable();
    table.string('field', 64).notNullable();
    table.text('reason').notNullable();
    table.index(['run_id', 'line'], 'source_rejections_run');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of [
    'source_rejections',
    'source_runs',
    'fact_intervals',
    'fact_runs',
    'fact_observations',
    'fact_staged',
    'fact_sweeps',
    'fact_series',
    'fact_sources',
    'fact_types',
  ]) {
    await knex.schema.dropTable(table);
  }
};
