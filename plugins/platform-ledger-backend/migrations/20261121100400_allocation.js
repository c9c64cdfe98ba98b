// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('activity_sources', table => {
    table.comment('Who reports activity');
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

  await knex.schema.createTable('activity_runs', table => {
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

  await knex.schema.createTable('activity_rejections', table => {
    table.comment('The first lines of a run that were refused');
    table.integer('run_id').notNullable();
    table.integer('line').notNullable();
    table.string('field', 64).notNullable();
    table.text('reason').notNullable();
    table.index(['run_id', 'line'], 'activity_rejections_run');
  });

  await knex.schema.createTable('persons', table => {
    table.comment('Every key of a person that activity or capacity ever named');
    table.increments('id');
    table
      .string('key', 400)
      .notNullable()
      .unique()
      .comment('E-mail, login, hash or user reference; lower case');
  });

  await knex.schema.createTable('person_identities', table => {
    table.comment('Keys that the catalog says are one person');
    table.integer('person_id').notNullable();
    table
      .integer('canonical_id')
      .notNullable()
      .comment("The person of the user's reference");
    table.integer('from_day').notNullable();
    table.integer('to_day').notNullable();
    table.integer('recorded_from').notNullable();
    table.integer('recorded_to').notNullable();
    table.primary(['person_id', 'recorded_from', 'from_day']);
    table.index(['recorded_to', 'person_id'], 'person_identities_current');
    table.index(['canonical_id', 'recorded_to'], 'person_identities_of');
  });

  await knex.schema.createTable('work_items', table => {
    table.comment('Every item that activity ever named');
    table.increments('id');
    table.string('key', 400).notNullable().unique();
  });

  await knex.schema.createTable('activity_traces', table => {
    table.comment('Dated traces of persons on items, as of recordings');
    table.integer('source_id').notNullable();
    table
      .string('trace_key', 400)
      .notNullable()
      .comment("The trace's name within its source");
    table.integer('day').notNullable();
    table.integer('person_id').notNullable();
    table.boolean('bot').notNullable();
    table.integer('item_id').notNullable();
    table.string('change_key', 400);
    table.string('component', 400);
    table.string('area', 400);
    table.text('attributes').comment('JSON: texts by name; null: none');
    table.double('hours');
    table.double('points');
    table
      .string('observed_at', 30)
      .notNullable()
      .comment('ISO instant in UTC: the rank, with the content hash');
    table.string('content_hash', 64).notNullable();
    table.integer('recorded_from').notNullable();
    table.integer('recorded_to').notNullable();
    table.primary(['source_id', 'trace_key', 'recorded_from']);
    table.index(['day', 'person_id'], 'activity_traces_day');
    table.index(['person_id', 'day'], 'activity_traces_person');
  });

  await knex.schema.createTable('memberships', table => {
    table.comment('Persons in squads, by day and recording');
    table.integer('person_id').notNullable();
    table.integer('group_id').notNullable().comment('Of entities');
    table.string('origin', 16).notNullable().comment('catalog or pushed');
    table
      .double('share')
      .comment("Declared part of the person's capacity; null: none declared");
    table.integer('from_day').notNullable();
    table.integer('to_day').notNullable();
    table.integer('recorded_from').notNullable();
    table.integer('recorded_to').notNullable();
    table.primary([
      'person_id',
      'group_id',
      'origin',
      'recorded_from',
      'from_day',
    ]);
    table.index(['recorded_to', 'person_id'], 'memberships_current');
  });

  await knex.schema.createTable('leave', table => {
    table.comment('Days on which persons are away, by day and recording');
    table.integer('person_id').notNullable();
    table.integer('from_day').notNullable();
    table.integer('to_day').notNullable();
    table.integer('recorded_from').notNullable();
    table.integer('recorded_to').notNullable();
    table.primary(['person_id', 'recorded_from', 'from_day']);
    table.index(['recorded_to', 'person_id'], 'leave_current');
  });

  await knex.schema.createTable('person_capacity', table => {
    table.comment('Part-time factors and countries, by day and recording');
    table.integer('person_id').notNullable();
    table.double('part_time').comment('null: not declared');
    table
      .string('country', 16)
      .comment('ISO 3166 code with an optional region; null: not declared');
    table.integer('from_day').notNullable();
    table.integer('to_day').notNullable();
    table.integer('recorded_from').notNullable();
    table.integer('recorded_to').notNullable();
    table.primary(['person_id', 'recorded_from', 'from_day']);
    table.index(['recorded_to', 'person_id'], 'person_capacity_current');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of [
    'person_capacity',
    'leave',
    'memberships',
    'activity_traces',
    'work_items',
    'person_identities',
    'persons',
    'activity_rejections',
    'activity_runs',
    'activity_sources',
  ]) {
    await knex.schema.dropTable(table);
  }
};
