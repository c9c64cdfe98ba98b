/** Verdicts, criteria and what stands beside them. */
export const charterMessages = {
  'report.charters.none': 'No charter ran in this period.',
  'report.charters.total_one': '{{count}} charter',
  'report.charters.total_other': '{{count}} charters',
  'report.charters.ofTotal': 'Of {{total}}, {{parts}}.',
  'report.charters.one': '“{{charter}}” {{part}}.',
  'report.charters.part.planned_one': '{{count}} has not started',
  'report.charters.part.planned_other': '{{count}} have not started',
  'report.charters.part.onTrack_one': '{{count}} is on track',
  'report.charters.part.onTrack_other': '{{count}} are on track',
  'report.charters.part.atRisk_one': '{{count}} is at risk',
  'report.charters.part.atRisk_other': '{{count}} are at risk',
  'report.charters.part.tooEarly_one': 'for {{count}} it is too early to say',
  'report.charters.part.tooEarly_other': 'for {{count}} it is too early to say',
  'report.charters.part.continue_one':
    '{{count}} reached its gate with the verdict continue',
  'report.charters.part.continue_other':
    '{{count}} reached their gate with the verdict continue',
  'report.charters.part.dissolve_one':
    '{{count}} reached its gate with the verdict dissolve',
  'report.charters.part.dissolve_other':
    '{{count}} reached their gate with the verdict dissolve',
  'report.charters.part.hold_one':
    '{{count}} reached its gate with the verdict hold',
  'report.charters.part.hold_other':
    '{{count}} reached their gate with the verdict hold',
  'report.charters.alone.planned': 'has not started',
  'report.charters.alone.onTrack': 'is on its runway and on track',
  'report.charters.alone.atRisk': 'is on its runway and at risk',
  'report.charters.alone.tooEarly':
    'is on its runway; it is too early to say where it ends',
  'report.charters.alone.continue':
    'reached its gate with the verdict continue',
  'report.charters.alone.dissolve':
    'reached its gate with the verdict dissolve',
  'report.charters.alone.hold': 'reached its gate with the verdict hold',
  'report.charters.against_one': '{{count}} was decided against its verdict.',
  'report.charters.against_other':
    '{{count}} were decided against their verdict.',
  'report.charters.aloneAgainst': 'It was decided against its verdict.',
  'report.charters.aloneUndecided':
    'It passed its gate and waits for a decision.',
  'report.charters.aloneRetrospective':
    'It was written after it started: an illustration that binds nobody.',
  'report.charters.undecided_one':
    '{{count}} passed its gate and waits for a decision.',
  'report.charters.undecided_other':
    '{{count}} passed their gate and wait for a decision.',
  'report.charters.retrospective_one':
    '{{count}} was written after it started: an illustration that binds nobody.',
  'report.charters.retrospective_other':
    '{{count}} were written after they started: illustrations that bind nobody.',
  'report.charters.outcome.continue': 'continue',
  'report.charters.outcome.dissolve': 'dissolve',
  'report.charters.outcome.hold': 'hold',
  'report.charters.met_one': '{{met}} of {{count}} kill criterion met',
  'report.charters.met_other': '{{met}} of {{count}} kill criteria met',
  'report.charters.metOfNeeded': '{{met}}, {{needed}} needed',
  'report.charters.verdict.as-of-now':
    'As of {{day}} the verdict would be {{outcome}}: {{met}}.',
  'report.charters.verdict.provisional':
    'The verdict is {{outcome}}, provisional until {{day}}: {{met}}.',
  'report.charters.verdict.provisional-source-failed':
    'The verdict is {{outcome}}, provisional until {{day}} because a source failed on the due day: {{met}}.',
  'report.charters.verdict.recorded': 'The verdict is {{outcome}}: {{met}}.',
  'report.charters.gone':
    'It went from the catalog: what it said last judges it.',
  'report.charters.late':
    'Evidence that came after it was recorded would make it {{outcome}}, with {{met}} met{{changed}}.',
  'report.charters.lateChanged': ' ({{changed}})',
  'report.charters.lateStatus': '{{title}} {{status}}',
  'report.charters.decided': 'Decided on {{day}}: {{decision}}.',
  'report.charters.decidedAgainst':
    'Decided on {{day}}, against the verdict: {{decision}}. The reason given: {{reason}}',
  'report.charters.undecidedOne':
    'Its gate of {{day}} passed without a decision: until somebody decides, {{outcome}} stands.',
  'report.charters.decision.go': 'go',
  'report.charters.decision.kill': 'kill',
  'report.charters.decision.hold': 'hold until {{day}}',
  'report.charters.decision.recycle': 'recycle',
  'report.charters.team':
    '{{owner}}, {{people}}, {{funding}}; {{decider}} decides.',
  'report.charters.people_one': '{{count}} person',
  'report.charters.people_other': '{{count}} people',
  'report.charters.funding.redistributed': 'redistributed',
  'report.charters.funding.virtual-team': 'a virtual team',
  'report.charters.funding.funded-team': 'a funded team',
  'report.charters.cost': 'Cost so far: {{total}}.',
  'report.charters.perService_one': '{{amount}} for the one service gained.',
  'report.charters.perService_other':
    '{{amount}} for each of the {{services}} services gained.',
  'report.charters.noneGained': 'No service was gained.',
  'report.charters.before.as-of-now':
    'At the end of the period before it would have been {{outcome}}: {{met}}.',
  'report.charters.before.provisional':
    'At the end of the period before the verdict was {{outcome}}: {{met}}.',
  'report.charters.before.provisional-source-failed':
    'At the end of the period before the verdict was {{outcome}}: {{met}}.',
  'report.charters.before.recorded':
    'At the end of the period before the verdict was {{outcome}}: {{met}}.',
  'report.charters.asThingsStand': 'as things stand',
  'report.charters.goalposts_one':
    '{{count}} change to what judges in the period: {{changes}}.',
  'report.charters.goalposts_other':
    '{{count}} changes to what judges in the period: {{changes}}.',
  'report.charters.head.charter': 'Charter',
  'report.charters.head.gate': 'Gate',
  'report.charters.head.met': 'Criteria met',
  'report.charters.head.outlook': 'Outlook',
  'report.charters.head.verdict': 'Verdict',
  'report.charters.head.before': 'Before',
  'report.charters.head.criterion': 'Kill criterion',
  'report.charters.head.start': 'At the start',
  'report.charters.head.now': 'Now',
  'report.charters.head.target': 'Target',
  'report.charters.head.forecast': 'Forecast',
  'report.charters.head.due': 'Due',
  'report.charters.head.status': 'Status',
  'report.charters.outlook.planned': 'not started',
  'report.charters.outlook.onTrack': 'on track',
  'report.charters.outlook.atRisk': 'at risk',
  'report.charters.outlook.tooEarly': 'too early to say',
  'report.charters.outlook.ended': 'ended',
  'report.charters.status.met': 'met',
  'report.charters.status.not-met': 'not met',
  'report.charters.status.on-track': 'on track',
  'report.charters.status.at-risk': 'at risk',
  'report.charters.status.too-early': 'too early to say',
  'report.charters.status.no-data': 'no data',
  'report.charters.atLeast': 'at least {{target}}',
  'report.charters.atMost': 'at most {{target}}',
  'report.charters.population':
    'Judged on the {{judged}} population; {{reading}} on the {{other}} one.',
  'report.charters.populationOf.frozen': 'frozen',
  'report.charters.populationOf.current': 'current',
  'report.charters.gone_one':
    '{{count}} of them has gone and keeps its last standing.',
  'report.charters.gone_other':
    '{{count}} of them have gone and keep their last standing.',
  'report.charters.selfReported': 'Reported by the team that it judges.',
  'report.charters.later':
    'Under the rules as they are now: {{value}}, {{status}}.',
  'report.charters.criteriaTable': 'Criteria of {{charter}}',
  'report.charters.noForecast': 'none yet',
  'report.charters.cases_one': '{{cases}} case',
  'report.charters.cases_other': '{{cases}} cases',
  'report.charters.chart':
    '{{charter}}: {{criterion}} on the way to its target',
  'report.charters.progressChart':
    'From the start to now, and the target as a mark',
  'report.charters.chartTarget': '{{value}} target',
  'report.charters.chartNow': '{{value}} now',
  'report.charters.checkpoint': 'checkpoint',
  'report.charters.legend.measured': 'measured',
  'report.charters.legend.pace': 'required pace',
  'report.charters.legend.forecast': 'forecast',
  'report.charters.legend.target': 'target',
  'report.charters.progress': 'from {{start}}, target {{target}}',
} as const;
