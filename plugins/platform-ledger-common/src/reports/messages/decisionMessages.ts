/** What is asked of the reader. */
export const decisionMessages = {
  'report.decisions.none': 'Nothing waits for a decision.',
  'report.decisions.needed_one': '{{count}} decision is needed.',
  'report.decisions.needed_other': '{{count}} decisions are needed.',
  'report.decisions.neededOverdue_one':
    '{{count}} decision is needed; {{overdue}}.',
  'report.decisions.neededOverdue_other':
    '{{count}} decisions are needed; {{overdue}}.',
  'report.decisions.overdue_one': '{{count}} is overdue',
  'report.decisions.overdue_other': '{{count}} are overdue',
  'report.decisions.by': 'by {{day}}',
  'report.decisions.since': 'overdue since {{day}}',
  'report.decisions.noDay': 'no day is set',
  'report.decisions.gate': 'Decide how “{{charter}}” goes on',
  'report.decisions.gateWhy': '{{met}}, so the verdict is {{outcome}}.',
  'report.decisions.broken_one': '{{count}} guardrail is broken.',
  'report.decisions.broken_other': '{{count}} guardrails are broken.',
  'report.decisions.stands':
    'Until somebody decides, the verdict stands undecided.',
  'report.decisions.holdEnds': 'Decide what follows the hold of “{{charter}}”',
  'report.decisions.holdEndsWhy': 'It was put on hold until {{day}}.',
  'report.decisions.goalposts_one':
    'Approve or reject {{count}} change to the criteria of “{{charter}}”',
  'report.decisions.goalposts_other':
    'Approve or reject {{count}} changes to the criteria of “{{charter}}”',
  'report.decisions.goalpostsWhy':
    'Until then the earlier criteria judge. Proposed: {{changes}}.',
  'report.decisions.tradeOff': 'Repay or agree anew: “{{deferred}}”',
  'report.decisions.tradeOffWhy':
    '{{squad}} put it off to ship “{{shipped}}” and owes {{days}} of it.',
  'report.decisions.handOver_one':
    'Name who takes over {{count}} capability of “{{charter}}”',
  'report.decisions.handOver_other':
    'Name who takes over {{count}} capabilities of “{{charter}}”',
  'report.decisions.handOverWhy': 'Without a new owner: {{capabilities}}.',
  'report.decisions.belowBand_one':
    'Make room for the floor of {{count}} squad, or write the days off',
  'report.decisions.belowBand_other':
    'Make room for the floor of {{count}} squads, or write the days off',
  'report.decisions.belowBandWhy': 'Below it: {{squads}}. Owed: {{days}}.',
} as const;
