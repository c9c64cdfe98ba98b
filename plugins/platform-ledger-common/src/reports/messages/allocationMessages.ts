/** Where squads' days went. */
export const allocationMessages = {
  'report.allocation.none':
    'No squad that an allocation policy reaches has figures in this period.',
  'report.allocation.noQuarter':
    'Shares are judged by the quarter, and no whole quarter lies in this period.',
  'report.allocation.ofQuarter':
    'Shares and verdicts are those of {{quarter}}, the last whole quarter in the period; what is owed is over all of it.',
  'report.allocation.squads_one': '{{count}} squad',
  'report.allocation.squads_other': '{{count}} squads',
  'report.allocation.first.below':
    '{{count}} of {{squads}} invested below {{floor}}',
  'report.allocation.first.within':
    '{{count}} of {{squads}} invested within {{band}}',
  'report.allocation.first.above':
    '{{count}} of {{squads}} invested above {{ceiling}}',
  'report.allocation.first.unmeasured_one':
    '{{count}} of {{squads}} is not measurable',
  'report.allocation.first.unmeasured_other':
    '{{count}} of {{squads}} are not measurable',
  'report.allocation.rest.below': '{{count}} below {{floor}}',
  'report.allocation.rest.within': '{{count}} within {{band}}',
  'report.allocation.rest.above': '{{count}} above {{ceiling}}',
  'report.allocation.rest.unmeasured_one': '{{count}} is not measurable',
  'report.allocation.rest.unmeasured_other': '{{count}} are not measurable',
  'report.allocation.floor': 'the {{share}} floor',
  'report.allocation.ceiling': 'the {{share}} ceiling',
  'report.allocation.band': 'the band of {{floor}} to {{ceiling}}',
  'report.allocation.ownFloor': 'the floor of their band',
  'report.allocation.ownCeiling': 'the ceiling of their band',
  'report.allocation.ownBand': 'their band',
  'report.allocation.owedSame':
    'Together the squads owe {{days}}, as when the period began.',
  'report.allocation.owedMore':
    'Together the squads owe {{days}}, {{more}} more than when the period began.',
  'report.allocation.owedLess':
    'Together the squads owe {{days}}, {{less}} less than when the period began.',
  'report.allocation.owedNothing': 'Together the squads owe nothing.',
  'report.allocation.redistributedNone':
    'No named work was written more than once.',
  'report.allocation.redistributed_one':
    'Redistributed: {{count}} piece of named work was written again {{writings}}, {{days}}.',
  'report.allocation.redistributed_other':
    'Redistributed: {{count}} pieces of named work were written again {{writings}}, {{days}}.',
  'report.allocation.redistributedCost_one':
    'Redistributed: {{count}} piece of named work was written again {{writings}}, {{days}} or {{cost}}{{costed}}.',
  'report.allocation.redistributedCost_other':
    'Redistributed: {{count}} pieces of named work were written again {{writings}}, {{days}} or {{cost}}{{costed}}.',
  'report.allocation.redistributedCosted':
    ' for the {{days}} whose cost is known',
  'report.allocation.illustrations_one':
    '{{count}} of the pieces is an illustration.',
  'report.allocation.illustrations_other':
    '{{count}} of the pieces are illustrations.',
  'report.allocation.times_one': '{{count}} time',
  'report.allocation.times_other': '{{count}} times',
  'report.allocation.redistributedBefore': 'The period before: {{days}}.',
  'report.allocation.shareTable': 'Platform share against the band',
  'report.allocation.ledgerTable': 'Deferral ledger, person-days',
  'report.allocation.chart': 'Platform share of each squad against its band',
  'report.allocation.chartMany':
    'Squads by platform share, in steps of 5 points',
  'report.allocation.legend.band': 'band',
  'report.allocation.legend.before': 'the period before',
  'report.allocation.legend.notMeasurable': 'not measurable',
  'report.allocation.head.squad': 'Squad',
  'report.allocation.head.planned': 'Planned',
  'report.allocation.head.actual': 'Actual',
  'report.allocation.head.previous': 'Before',
  'report.allocation.head.yearAgo': 'Year ago',
  'report.allocation.head.coverage': 'Coverage',
  'report.allocation.head.verdict': 'Verdict',
  'report.allocation.head.opening': 'Opening',
  'report.allocation.head.restated': 'Restated',
  'report.allocation.head.accrued': 'Accrued',
  'report.allocation.head.repaid': 'Repaid',
  'report.allocation.head.writtenOff': 'Written off',
  'report.allocation.head.closing': 'Closing',
  'report.allocation.total': 'All squads',
  'report.allocation.planned': '{{floor}} to {{ceiling}}',
  'report.allocation.plannedDays': '{{floor}}–{{ceiling}} d',
  'report.allocation.plannedRepay': '{{days}}, and {{repay}} to repay',
  'report.allocation.coverageUnknown': 'unknown',
  'report.allocation.verdict.below': 'below',
  'report.allocation.verdict.within': 'within',
  'report.allocation.verdict.above': 'above',
  'report.allocation.verdict.insufficient-data': 'insufficient data',
  'report.allocation.verdict.not-assessed': 'not assessed',
  'report.allocation.suppressed': 'too few persons',
  'report.allocation.mergedInto': 'in {{group}}',
  'report.allocation.mergedRow': '{{group}}, merged',
  'report.allocation.platformTeam': '{{team}}, platform team',
  'report.allocation.selfReported': 'self-reported',
  'report.allocation.decaying': 'decaying',
  'report.allocation.overdue_one': '{{count}} trade-off overdue',
  'report.allocation.overdue_other': '{{count}} trade-offs overdue',
  'report.allocation.policy':
    '{{policy}} (revision {{number}}): {{method}}, share of {{denominator}}; {{crossCutting}}. Under {{coverage}} coverage or {{days}} there is no verdict.',
  'report.allocation.method.equal-split':
    'each day split equally over what was worked on',
  'report.allocation.method.time-in-progress':
    'each day split by time in progress',
  'report.allocation.method.declared': 'as squads declared it',
  'report.allocation.method.points': 'by story points, which are not time',
  'report.allocation.denominator.attributed': 'attributed days',
  'report.allocation.denominator.capacity': 'capacity',
  'report.allocation.crossCutting.alone':
    'cross-cutting areas count where a change touches no component',
  'report.allocation.crossCutting.always':
    'cross-cutting areas count beside components',
  'report.allocation.unmatched_one':
    '{{count}} person in the activity belongs to no squad: that effort is nobody’s.',
  'report.allocation.unmatched_other':
    '{{count}} persons in the activity belong to no squad: their effort is nobody’s.',
  'report.allocation.daysOf': '{{part}} of {{whole}} d',
  'report.allocation.reason.capacity-partly-stated':
    'capacity of some members unknown',
  'report.allocation.reason.under-coverage-floor': 'coverage under its floor',
  'report.allocation.reason.under-minimum-days': 'too few days',
  'report.allocation.reason.no-activity': 'no activity',
  'report.allocation.reason.suppressed': 'too few persons',
  'report.allocation.reason.over-capacity': 'beyond capacity',
  'report.allocation.reason.membership-assumed': 'membership assumed',
  'report.allocation.reason.no-policy': 'no policy',
  'report.allocation.reason.not-ended': 'period runs',
  'report.allocation.reason.reduced': 'only daily sums are kept',
} as const;
