import { parse } from 'csv-parse/sync';
import {
  addDays,
  AdoptionSeries,
  AllocationCell,
  AllocationGrid,
  BandVerdict,
  CharterDetails,
  CharterSummary,
  Movement,
  NamedWork,
  ReportDetails,
  ReportPeriod,
  ReportSnapshot,
  ReportVerification,
  ScorecardSummary,
  SquadAllocation,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { createTestDatabases } from '../__testUtils__';
import {
  hashesBothWays,
  freezeQuarter,
  QUARTERS,
  startExample,
} from './__testUtils__/exampleReports';
import { examplePath } from './__testUtils__/examples';
import { LedgerBackend } from './__testUtils__/LedgerBackend';
import { readCsv } from './__testUtils__/readCsv';

jest.setTimeout(900_000);

/** Whose PDF a fresh process makes again here; all of them in the long test. */
const PDFS = ['2021-Q3', '2024-Q4', '2025-Q2', '2026-Q2'];

/** Backend plugins of the example that began to use the new backend system between two days. */
function movedBetween(before: string, after: string): string[] {
  const rows = readCsv<Record<string, string>>(
    examplePath('roadie-plugins', 'facts.csv'),
  ).filter(({ fact }) => fact === 'uses.newBackendSystem');
  const uses = (day: string, value: string) =>
    rows
      .filter(row => row.observed_on === day && row.value === value)
      .map(({ component }) => component);
  const later = uses(after, 'true');
  return uses(before, 'false').filter(component => later.includes(component));
}

function comparedShare(cell: AllocationCell | undefined) {
  return cell && { share: cell.share, verdict: cell.verdict };
}

/** Squads by verdict, of those that have one. */
function countVerdicts(verdicts: BandVerdict[]): Record<string, number> {
  return Object.fromEntries(
    [...new Set(verdicts)].map(verdict => [
      verdict,
      verdicts.filter(other => other === verdict).length,
    ]),
  );
}

function without<T extends object, K extends keyof T>(
  object: T,
  fields: K[],
): Omit<T, K> {
  const copy = { ...object };
  for (const field of fields) {
    delete copy[field];
  }
  return copy;
}

/** What the API says of the day of a report. */
async function askFigures(ledger: LedgerBackend, snapshot: ReportSnapshot) {
  const { period, comparedWith } = snapshot;
  const known = `recordedAt=${snapshot.recordedAt}`;
  const at = `asOf=${snapshot.asOf}&${known}`;
  const adoptionOn = async (day: string) => {
    const { items } = await ledger.read<{ items: ScorecardSummary[] }>(
      `/scorecards?asOf=${day}&${known}`,
    );
    const active = items.filter(({ lifecycle }) => lifecycle === 'active');
    return new Map(active.map(item => [item.entityRef, item.adoption]));
  };
  const now = await adoptionOn(snapshot.asOf);
  const previous = await adoptionOn(comparedWith.previous!.period.to);
  const yearAgo = await adoptionOn(comparedWith.yearAgo!.period.to);
  const since = addDays(period.from, -1);
  const adoption: Record<string, unknown> = {};
  for (const [ref, counts] of now) {
    const path = `/scorecards/${ref.replace('scorecard:', '')}`;
    const { movers, context, ...movement } = await ledger.read<Movement>(
      `${path}/movement?${at}&since=${since}&limit=100`,
    );
    const { points } = await ledger.read<AdoptionSeries>(
      `${path}/series?to=${snapshot.asOf}&${known}&step=month&from=${addDays(snapshot.asOf, -730)}`,
    );
    adoption[ref] = {
      counts,
      previous: previous.get(ref),
      yearAgo: yearAgo.get(ref),
      points,
      movement: { ...movement, movers: movers.map(mover => mover.entityRef) },
    };
  }
  const grid = await ledger.read<AllocationGrid>(`/allocation?${at}`);
  const squads: Record<string, unknown> = {};
  for (const { group, cells, decay } of [
    ...grid.squads,
    ...grid.platformTeams,
  ]) {
    const of = (label: string) =>
      cells.find(cell => cell.period.label === label);
    const cell = of(period.label);
    const squad =
      cell &&
      (await ledger.read<SquadAllocation>(
        `/allocation/groups/${group.replace(':', '/')}?${at}`,
      ));
    const entry = squad?.ledger.find(row => row.period.label === period.label);
    if (cell && entry) {
      squads[group] = {
        ...without(cell, ['group', 'period', 'policy', 'mergedInto']),
        ledger: { ...without(entry, ['period']), through: entry.period.end },
        previous: comparedShare(of(comparedWith.previous!.period.label)),
        yearAgo: comparedShare(of(comparedWith.yearAgo!.period.label)),
        decay,
        tradeOffs: squad!.tradeOffs.filter(({ state }) => state !== 'repaid')
          .length,
      };
    }
  }
  const verdictsIn = (label: string) =>
    countVerdicts(
      grid.squads.flatMap(({ cells }) =>
        cells
          .filter(cell => cell.period.label === label)
          .map(({ verdict }) => verdict),
      ),
    );
  const { items: works } = await ledger.read<{ items: NamedWork[] }>(
    `/named-work?${at}`,
  );
  const { items } = await ledger.read<{ items: CharterSummary[] }>(
    `/charters?${at}`,
  );
  const charters: Record<string, unknown> = {};
  for (const { entityRef } of items) {
    const charter = await ledger.read<CharterDetails>(
      `/charters/${entityRef.replace('charter:', '')}?${at}`,
    );
    charters[entityRef] = {
      verdict: charter.verdict,
      criteria: charter.criteriaEvaluations,
      guardrails: charter.guardrailEvaluations,
      cost: charter.cost,
      daysLeft: charter.daysLeft,
    };
  }
  return {
    adoption,
    squads,
    verdicts: [
      period,
      comparedWith.previous!.period,
      comparedWith.yearAgo!.period,
    ].map(({ label }) => verdictsIn(label)),
    charters,
    gates: items
      .filter(
        ({ phase, startsOn }) =>
          ['running', 'checked', 'gate'].includes(phase) &&
          startsOn <= snapshot.asOf,
      )
      .map(({ entityRef, endsOn }) => [entityRef, endsOn])
      .filter(([, endsOn]) => endsOn <= nextQuarterEnd(period))
      .sort(),
    redistributed: works.reduce((sum, work) => sum + work.redistributedDays, 0),
  };
}

/** The same of a report. */
function statedFigures(
  snapshot: ReportSnapshot,
): Awaited<ReturnType<typeof askFigures>> {
  const { allocation, guardrails } = snapshot;
  return {
    adoption: Object.fromEntries(
      snapshot.adoption.map(section => [
        section.scorecard.ref,
        {
          counts: section.counts,
          previous: section.previous,
          yearAgo: section.yearAgo,
          points: section.points,
          movement: {
            ...section.movement,
            movers: section.movement.movers.map(({ entity }) => entity.ref),
          },
        },
      ]),
    ),
    squads: Object.fromEntries(
      [...allocation.squads, ...allocation.platformTeams].map(
        ({ squad, cell, ledger, previous, yearAgo, decay, tradeOffs }) => [
          squad.ref,
          {
            ...cell,
            ledger,
            previous,
            yearAgo,
            decay,
            tradeOffs: tradeOffs.open,
          },
        ],
      ),
    ),
    verdicts: [
      allocation.counts,
      allocation.previousCounts,
      allocation.yearAgoCounts,
    ].map(counts =>
      Object.fromEntries(
        Object.entries(counts ?? {}).filter(([, count]) => count > 0),
      ),
    ),
    gates: snapshot.decisions
      .flatMap(decision =>
        decision.kind === 'gate' ? [[decision.charter.ref, decision.by!]] : [],
      )
      .sort(),
    charters: Object.fromEntries(
      snapshot.charters.map(charter => [
        charter.charter.ref,
        {
          verdict: charter.verdict,
          criteria: charter.criteria,
          guardrails: guardrails
            .filter(guardrail => guardrail.charter.ref === charter.charter.ref)
            .map(({ evaluation }) => evaluation),
          cost: charter.cost,
          daysLeft: charter.daysLeft,
        },
      ]),
    ),
    redistributed: allocation.redistributed.days,
  };
}

/** The last day of the quarter after one. */
function nextQuarterEnd(period: ReportPeriod): string {
  const place = QUARTERS.findIndex(({ label }) => label === period.label);
  return QUARTERS[place + 1]?.to ?? '2026-09-30';
}

/** Adopters of earlier quarters that a report restates: what was said, by how many it is more now, and why. */
function adoptersRestated({
  snapshot,
}: ReportDetails): [string, number, number, string[]][] {
  return snapshot.restatements.flatMap(({ report, figure, causes }) =>
    figure.kind === 'adopters'
      ? [
          [
            report.label,
            figure.before.value!,
            figure.after.value! - figure.before.value!,
            causes,
          ] satisfies [string, number, number, string[]],
        ]
      : [],
  );
}

/** Shares as the tables print them that people calculate with. */
async function printedFigures(ledger: LedgerBackend, { id }: ReportDetails) {
  const table = async (name: string) => {
    const path = `/reports/${id}/files/csv?name=${name}`;
    const { text } = await ledger.request('get', path);
    return parse(text, { columns: true, bom: true }) as Record<
      string,
      string
    >[];
  };
  const number = (text: string) => (text === '' ? undefined : Number(text));
  const squads = await table('squads.csv');
  const adoption = await table('adoption.csv');
  const ledgers = await table('ledger.csv');
  return {
    squads: squads.map(({ group, share, verdict }) => [
      group,
      number(share),
      verdict,
    ]),
    adoption: adoption.map(({ scorecard, adopters, eligible }) => [
      scorecard,
      Number(adopters),
      Number(eligible),
    ]),
    ledgers: ledgers.map(({ group, opening, closing }) => [
      group,
      Number(opening),
      Number(closing),
    ]),
  };
}

/** The same of a snapshot. */
function statedShares({
  allocation,
  adoption,
}: ReportSnapshot): Awaited<ReturnType<typeof printedFigures>> {
  const rows = [...allocation.squads, ...allocation.platformTeams];
  return {
    squads: rows.map(({ squad, cell }) => [
      squad.ref,
      cell.share,
      cell.verdict,
    ]),
    adoption: adoption.map(({ scorecard, counts }) => [
      scorecard.ref,
      counts.adopters,
      counts.eligible,
    ]),
    ledgers: allocation.squads.flatMap(({ squad, ledger }) =>
      ledger ? [[squad.ref, ledger.opening, ledger.closing]] : [],
    ),
  };
}

describe('the reports of the example’s 20 quarters, by HTTP', () => {
  const databases = createTestDatabases();

  it.each(databases.eachSupportedId())(
    'are frozen with figures that the API confirms, and made again byte for byte; a late fact is a restatement in the next and nowhere else, %s',
    async databaseId => {
      const ledger = await startExample(await databases.init(databaseId));
      const frozen: ReportDetails[] = [];
      const freezeNext = async (count: number) => {
        for (const quarter of QUARTERS.slice(
          frozen.length,
          frozen.length + count,
        )) {
          const report = await freezeQuarter(ledger, quarter);
          expect(report.snapshot.period).toEqual(quarter);
          expect(statedFigures(report.snapshot)).toEqual(
            await askFigures(ledger, report.snapshot),
          );
          expect(await printedFigures(ledger, report)).toEqual(
            statedShares(report.snapshot),
          );
          frozen.push(report);
        }
        return frozen.slice(-count);
      };
      const [early, late] = movedBetween('2024-09-30', '2024-12-31');
      const comesInLate = async (entity: string) => {
        const moved = await ledger.request('post', '/facts').send({
          source: 'late',
          observations: [
            {
              entity,
              fact: 'uses.newBackendSystem',
              value: true,
              observedOn: '2024-06-30',
            },
          ],
        });
        expect([moved.status, moved.body.stored]).toEqual([200, 1]);
        await ledger.runTasksUntilEvaluated();
      };

      for (const { snapshot } of await freezeNext(17)) {
        expect(snapshot.restatements).toEqual([]);
      }
      await comesInLate(early);
      const [next, afterwards] = await freezeNext(2);
      const adopters = adoptersRestated(next);
      expect(adopters).toEqual([
        ['2024-Q2', expect.any(Number), 1, ['late-facts']],
        ['2024-Q3', expect.any(Number), 1, ['late-facts']],
      ]);
      expect(
        new Set(next.snapshot.restatements.map(({ report }) => report.label)),
      ).toEqual(new Set(['2024-Q2', '2024-Q3']));
      // Said once, and nowhere else.
      expect(afterwards.snapshot.restatements).toEqual([]);

      // What changes again is restated against what was said last.
      await comesInLate(late);
      const [last] = await freezeNext(1);
      expect(adoptersRestated(last)).toEqual(
        adopters.map(([label, before, by, causes]) => [
          label,
          before + by,
          1,
          causes,
        ]),
      );
      expect(frozen).toHaveLength(QUARTERS.length);

      for (const report of frozen) {
        const now = await ledger.read<ReportDetails>(`/reports/${report.id}`);
        expect(now.snapshot).toEqual(report.snapshot);
        expect(now.files).toEqual(report.files);
      }
      const verification = await ledger.read<ReportVerification>(
        '/reports/verification',
      );
      expect(verification).toMatchObject({ reports: 20, differences: [] });
      const { stored, again } = hashesBothWays(frozen, PDFS);
      expect(again).toEqual(stored);
      await ledger.stop();
    },
  );
});
