// @ts-check

/**
 * What was recorded: never changed, never deleted.
 *
 * @param {import('knex').Knex.TableBuilder} table
 */
function recorded(table) {
  table
    .string('author', 400)
    .notNullable()
    .comment('An entity reference; the ledger itself by its plugin id');
  table.integer('recording').notNullable().index();
}

/**
 * @param {import('knex').Knex.TableBuilder} table
 */
function ofStart(table) {
  table.integer('definition_id').notNullable().comment('The charter');
  table
    .integer('starts_on')
    .notNullable()
    .comment('Day; one charter may start again after a recycle');
}

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('charter_starts', table => {
    table.comment('Charters whose baseline and population are frozen');
    table.increments('id');
    ofStart(table);
    table
      .integer('judged_revision_id')
      .notNullable()
      .comment('The revision that judged when it was frozen');
    table
      .integer('frozen_recording')
      .notNullable()
      .comment('Population and baselines are as recorded by it');
    table
      .boolean('retrospective')
      .notNullable()
      .comment('The charter was first recorded after its start');
    recorded(table);
    table.unique(['definition_id', 'starts_on']);
  });

  await knex.schema.createTable('charter_pins', table => {
    table.comment('Revisions of scorecards that a start is judged by');
    table.integer('start_id').notNullable().comment('Of charter_starts');
    table.integer('scorecard_id').notNullable().comment('Of definitions');
    table.integer('revision_id').notNullable();
    table
      .integer('frozen_recording')
      .notNullable()
      .comment('Who was eligible is as recorded by it');
    recorded(table);
    table.primary(['start_id', 'scorecard_id']);
  });

  await knex.schema.createTable('charter_population', table => {
    table.comment('Who was eligible at the end of the day before the start');
    table.integer('start_id').notNullable().comment('Of charter_starts');
    table.integer('scorecard_id').notNullable().comment('Of definitions');
    table.integer('entity_id').notNullable();
    table.primary(['start_id', 'scorecard_id', 'entity_id']);
    table.index(['entity_id'], 'charter_population_entity');
  });

  await knex.schema.createTable('charter_change_reasons', table => {
    table.comment('Why a charter was changed after its start');
    table.string('id', 36).primary();
    table.integer('revision_id').notNullable().index();
    table.text('reason').notNullable();
    recorded(table);
  });

  await knex.schema.createTable('charter_approvals', table => {
    table.comment('What the decider said of a change after the start');
    table.integer('revision_id').primary();
    table.boolean('approved').notNullable();
    table.text('note');
    recorded(table);
  });

  await knex.schema.createTable('charter_extensions', table => {
    table.comment(
      'Verdicts that have more time to settle, since a source failed on the due day',
    );
    ofStart(table);
    table.text('failed_sources').notNullable().comment('JSON: their names');
    recorded(table);
    table.primary(['definition_id', 'starts_on']);
  });

  await knex.schema.createTable('charter_verdicts', table => {
    table.comment('Verdicts, each recorded once and for ever');
    ofStart(table);
    table.integer('due_day').notNullable();
    table
      .string('outcome', 16)
      .notNullable()
      .comment('continue, dissolve or hold');
    table.integer('met').notNullable().comment('Kill criteria that were met');
    table
      .integer('read_recording')
      .notNullable()
      .comment('The evidence is as recorded by it');
    table.string('evidence_hash', 64).notNullable();
    table.text('evidence').notNullable().comment('Stable JSON');
    recorded(table);
    table.primary(['definition_id', 'starts_on']);
  });

  await knex.schema.createTable('charter_decisions', table => {
    table.comment('What deciders decided at gates');
    table.string('id', 36).primary();
    ofStart(table);
    table
      .string('decision', 16)
      .notNullable()
      .comment('go, kill, hold or recycle');
    table
      .string('verdict', 16)
      .notNullable()
      .comment('The outcome that stood when it was taken');
    table.boolean('against_verdict').notNullable();
    table.text('reason');
    table.integer('hold_until').comment('Day; of a hold');
    table.integer('decided_on').notNullable().comment('Day');
    table.string('evidence_hash', 64).notNullable();
    table.text('evidence').notNullable().comment('Stable JSON');
    table
      .string('previous_id', 36)
      .notNullable()
      .comment(
        'The decision of the charter before; empty: the first. Unique, so that of two at once only one is taken',
      );
    recorded(table);
    table.unique(['definition_id', 'previous_id']);
  });

  await knex.schema.createTable('hand_over_items', table => {
    table.comment('What a dissolved team leaves, as it was at the decision');
    table.string('id', 36).primary();
    table.string('decision_id', 36).notNullable().index();
    table.string('capability', 400).notNullable().comment('Entity reference');
    table.string('owner_now', 400);
    table.integer('adopters').notNullable();
    table.string('written_most_by', 400).comment('A group, by activity');
    recorded(table);
  });

  await knex.schema.createTable('hand_over_changes', table => {
    table.comment('What was said of an item since; the latest recording holds');
    table.string('item_id', 36).notNullable();
    table.string('new_owner', 400);
    table.integer('due_on').comment('Day');
    table.integer('done_on').comment('Day');
    recorded(table);
    table.primary(['item_id', 'recording']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of [
    'hand_over_changes',
    'hand_over_items',
    'charter_decisions',
    'charter_verdicts',
    'charter_extensions',
    'charter_approvals',
    'charter_change_reasons',
    'charter_population',
    'charter_pins',
    'charter_starts',
  ]) {
    await knex.schema.dropTable(table);
  }
};
