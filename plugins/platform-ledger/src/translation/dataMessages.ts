/** What stands on the page about the data. */
export const dataMessages = {
  data: {
    title: 'Data',
    evidence: 'Evidence',
    evidenceDays: 'Facts from {{first}} to {{last}}',
    noEvidence: 'No fact has come in yet',
    watchedSince: 'The catalog is watched since {{day}}',
    noSourcesTitle: 'Nothing has come in yet',
    noSources:
      'Declare a fact with PUT /facts/types/<id>, then push its first value from a CI job:',
    pushSample: 'A push of one fact',
  },
  source: {
    name: 'Source',
    series_one: '{{n}} value followed',
    series_other: '{{n}} values followed',
    latestDay: 'Latest day {{day}}',
    latestSweep: 'Latest sweep {{day}}',
    noRuns: 'It has not run yet.',
  },
  intake: { push: 'pushed by the API', scheduled: 'read on a schedule' },
  run: {
    caption: 'Last runs of {{source}}',
    started: 'Started',
    status: 'Outcome',
    received: 'Received',
    stored: 'Stored',
    unchanged: 'Unchanged',
    rejected: 'Rejected',
    unresolved: 'Not in the catalog',
    message: 'Message',
  },
  runStatus: {
    running: 'running',
    succeeded: 'succeeded',
    failed: 'failed',
    'broken-off': 'broken off',
  },
  rejections: {
    summary_one: '{{count}} line rejected in the run of {{started}}',
    summary_other: '{{count}} lines rejected in the run of {{started}}',
    caption: 'Rejected in the run of {{started}}',
    line: 'Line',
    field: 'Field',
    reason: 'Reason',
  },
  unresolved: {
    title: 'Not in the catalog',
    about:
      'Facts about these entities came in, and the catalog does not have them. The facts are kept and count as soon as it does.',
    noneTitle: 'The catalog has every entity that facts are about',
    none: 'Nothing to do here.',
    entity: 'Entity',
    state: 'State',
    facts: 'Facts',
    latest: 'Latest day',
    pager: 'Pages of entities',
  },
  unresolvedState: {
    never: 'the catalog never had it',
    gone: 'the catalog had it once',
  },
} as const;
