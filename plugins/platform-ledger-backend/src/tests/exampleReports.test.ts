import {
  addDays,
  AdoptionSeries,
  AllocationGrid,
  CharterDetails,
  CharterSummary,
  Movement,
  NamedWork,
  ReportDetails,
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

/** A backend plugin of the example that began to use the new backend system between two days. */
function movedBetween(before: string, after: string): string {
  const rows = readCsv<Record<string, string>>(
    examplePath('roadie-plugins', 'facts.csv'),
  ).filter(({ fact }) => fact === 'uses.newBackendSystem');
  const uses = (day: string, value: string) =>
    rows
      .filter(row => row.observed_on === day && row.value === value)
      .map(({ component }) => component);
  const later = uses(after, 'true');
  return uses(before, 'false').find(component => later.includes(component))!;
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
  for (const { group, cells } of [...grid.squads, ...grid.platformTeams]) {
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
      const before = of(comparedWith.previous!.period.label);
      squads[group] = {
        ...without(cell, ['group', 'period', 'policy', 'mergedInto']),
        ledger: without(entry, ['period']),
        previous: before && { share: before.share, verdict: before.verdict },
      };
    }
  }
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
    charters,
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
        ({ squad, cell, ledger, previous }) => [
          squad.ref,
          { ...cell, ledger, previous },
        ],
      ),
    ),
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

describe('the reports of the example’s 20 quarters, by HTTP', () => {
  const databases = createTestDatabases();

  it.each(databases.eachSupportedId())(
    'are frozen with figures that the API confirms, and made again byte for byte; a late fact is a restatement in the next and nowhere else, %s',
    async databaseId => {
      const ledger = await startExample(await databases.init(databaseId));
      const frozen: ReportDetails[] = [];
      for (const quarter of QUARTERS.slice(0, -1)) {
        const report = await freezeQuarter(ledger, quarter);
        expect(report.snapshot.period).toEqual(quarter);
        expect(statedFigures(report.snapshot)).toEqual(
          await askFigures(ledger, report.snapshot),
        );
        expect(report.snapshot.restatements).toEqual([]);
        frozen.push(report);
      }
      expect(frozen).toHaveLength(19);

      const moved = await ledger.request('post', '/facts').send({
        source: 'late',
        observations: [
          {
            entity: movedBetween('2024-09-30', '2024-12-31'),
            fact: 'uses.newBackendSystem',
            value: true,
            observedOn: '2024-06-30',
          },
        ],
      });
      expect([moved.status, moved.body.stored]).toEqual([200, 1]);
      await ledger.runTasksUntilEvaluated();
      const last = await freezeQuarter(ledger, QUARTERS[QUARTERS.length - 1]);
      const adopters = last.snapshot.restatements.flatMap(
        ({ report, figure, causes }) =>
          figure.kind === 'adopters' ? [{ ...report, figure, causes }] : [],
      );
      expect(
        adopters.map(({ label, figure: { before, after }, causes }) => [
          label,
          after.value! - before.value!,
          causes,
        ]),
      ).toEqual([
        ['2024-Q2', 1, ['late-facts']],
        ['2024-Q3', 1, ['late-facts']],
      ]);
      expect(
        new Set(last.snapshot.restatements.map(({ report }) => report.label)),
      ).toEqual(new Set(['2024-Q2', '2024-Q3']));

      for (const report of frozen) {
        const now = await ledger.read<ReportDetails>(`/reports/${report.id}`);
        expect(now.snapshot).toEqual(report.snapshot);
        expect(now.files).toEqual(report.files);
      }
      const verification = await ledger.read<ReportVerification>(
        '/reports/verification',
      );
      expect(verification).toMatchObject({ reports: 20, differences: [] });
      const { stored, again } = hashesBothWays([...frozen, last], PDFS);
      expect(again).toEqual(stored);
      await ledger.stop();
    },
  );
});
