// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('fact_report_days', table => {
    table.comment(
      'Days of which a source said something of a fact outside committed sweeps, unchanged values included',
    );
    table.string('fact', 200).notNullable();
    table.integer('source_id').notNullable();
    table.integer('day').notNullable();
    table
      .integer('recording')
      .notNullable()
      .comment('The first that said anything of the day');
    table.primary(['fact', 'source_id', 'day']);
  });
  // What was reported before is known by when what followed from it was first served.
  await knex.raw(
    `insert into fact_report_days (fact, source_id, day, recording)
     select s.fact, s.source_id, o.day,
       coalesce(min(i.recorded_from), (select max(r.id) from recordings r), 0)
     from fact_observations o
       join fact_series s on s.id = o.series_id
       left join fact_intervals i on i.series_id = o.series_id and i.from_day = o.day
     group by s.fact, s.source_id, o.day`,
  );
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('fact_report_days');
};
