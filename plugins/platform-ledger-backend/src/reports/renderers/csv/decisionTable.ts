import { ReportDecision } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { CsvTable } from './CsvTable';

const SEPARATOR = '; ';

/** What somebody has to decide. */
export const decisionTable: CsvTable = {
  name: 'decisions',
  columns: [
    'kind',
    'by',
    'decider',
    'deciderTitle',
    'subject',
    'subjectTitle',
    'about',
    'outcome',
    'met',
    'of',
    'owedDays',
  ],
  *rows({ decisions }) {
    for (const decision of decisions) {
      const { kind, by, decider } = decision;
      const [subject] = subjectsOf(decision);
      const isGate = kind === 'gate';
      yield [
        kind,
        by,
        decider.ref,
        decider.title,
        subject?.ref,
        subject?.title,
        aboutOf(decision),
        isGate ? decision.outcome : undefined,
        isGate ? decision.met : undefined,
        isGate ? decision.of : undefined,
        'owedDays' in decision ? decision.owedDays : undefined,
      ];
    }
  },
};

function subjectsOf(decision: ReportDecision) {
  switch (decision.kind) {
    case 'trade-off':
      return [decision.squad];
    case 'below-band':
      return [];
    default:
      return [decision.charter];
  }
}

function aboutOf(decision: ReportDecision): string | undefined {
  switch (decision.kind) {
    case 'goalposts':
      return decision.changes.join(SEPARATOR);
    case 'trade-off':
      return decision.deferred;
    case 'hand-over':
      return decision.capabilities.map(({ ref }) => ref).join(SEPARATOR);
    case 'below-band':
      return decision.squads.map(({ ref }) => ref).join(SEPARATOR);
    default:
      return undefined;
  }
}
