import {
  BandVerdict,
  bandVerdict,
  deferralLedger,
  PolicyInForce,
  ReportAllocation,
  ReportSquad,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { exampleQuarter, quarterBefore } from './exampleQuarter';
import { allocationRows, exampleQuarters } from './exampleTables';
import { exampleRevision } from './exampleRevision';

const POLICY = 'allocationpolicy:default/organisation';

const policy: PolicyInForce = {
  entityRef: POLICY,
  title: 'Platform allocation',
  owner: 'group:default/leadership',
  revision: exampleRevision,
  retrospective: true,
  band: { floor: 0.2, ceiling: 0.3 },
  method: 'equal-split',
  denominator: 'attributed',
  crossCutting: 'alone',
  coverageFloor: 0.5,
  minimumDays: 5,
  minimumGroupSize: 3,
};

/** The example's squads in a quarter, with their ledger from the first quarter on. */
export function exampleAllocation(label: string): ReportAllocation {
  const names = [...new Set(allocationRows.map(({ squad }) => squad))].sort();
  const rows = names.flatMap(name => squadOf(name, label) ?? []);
  const squads = rows.filter(({ squad }) => squad.title !== 'Core');
  const counts: Record<BandVerdict, number> = {
    below: 0,
    within: 0,
    above: 0,
    'insufficient-data': 0,
    'not-assessed': 0,
  };
  for (const { cell } of squads) {
    counts[cell.verdict] += 1;
  }
  return {
    quarter: exampleQuarter(label),
    policies: [policy],
    squads,
    platformTeams: rows.filter(({ squad }) => squad.title === 'Core'),
    merged: [],
    counts,
    redistributed: {
      pieces: 0,
      writings: 0,
      illustrations: 0,
      days: 0,
      costs: [],
      previousDays: 0,
    },
    unmatchedPersons: 0,
    problems: [],
  };
}

function squadOf(name: string, label: string): ReportSquad | undefined {
  const figures = figuresOf(name, label);
  if (!figures) {
    return undefined;
  }
  const judged = bandVerdict(figures, policy);
  const { platform, attributed } = figures;
  return {
    squad: { ref: `group:default/${name}`, title: squadTitle(name) },
    parent: {
      ref: 'group:default/example-organisation',
      title: 'Example organisation',
    },
    cell: {
      suppressed: false,
      ...judged,
      share: platform / attributed,
      shareOfAttributed: platform / attributed,
      unit: 'person-days',
      attributed,
      platform,
      selfReported: false,
      categories: [
        { category: 'platform', days: platform },
        { category: 'product', days: attributed - platform },
      ],
    },
    policy: POLICY,
    previous: sharesOf(name, quarterBefore(label, 1)),
    yearAgo: sharesOf(name, quarterBefore(label, 4)),
    ledger: ledgerOf(name, label),
    tradeOffs: { open: 0, overdue: 0 },
  };
}

function figuresOf(name: string, label: string) {
  const row = allocationRows.find(
    ({ squad, quarter }) => squad === name && quarter === label,
  );
  if (!row) {
    return undefined;
  }
  const platform = Number(row.platform_person_days);
  return { platform, attributed: platform + Number(row.product_person_days) };
}

function sharesOf(name: string, label: string) {
  const figures = figuresOf(name, label);
  return (
    figures && {
      share: figures.platform / figures.attributed,
      verdict: bandVerdict(figures, policy).verdict,
    }
  );
}

function ledgerOf(name: string, label: string): ReportSquad['ledger'] {
  const quarters = exampleQuarters.filter(quarter => quarter <= label);
  const ledger = deferralLedger({
    floor: policy.band.floor,
    periods: quarters.map(quarter => {
      const figures = figuresOf(name, quarter);
      return {
        base: figures?.attributed,
        invested: figures?.platform ?? 0,
        assessed: (figures?.attributed ?? 0) >= policy.minimumDays,
      };
    }),
  }).at(-1);
  return ledger && { ...ledger, through: exampleQuarter(label).to };
}

/** A squad as people call it. */
export function squadTitle(name: string): string {
  return name === 'ai'
    ? 'AI'
    : `${name[0].toLocaleUpperCase('en-US')}${name.slice(1).replace('-', ' ')}`;
}
