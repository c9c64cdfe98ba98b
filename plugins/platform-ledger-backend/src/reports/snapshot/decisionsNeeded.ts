import {
  Day,
  ReportAllocation,
  ReportDecision,
  ReportPeriod,
  TradeOff,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { CharterFigures } from '../../charters';
import { Titles } from './Titles';

/**
 * What somebody has to decide, up to the end of the next period: gates, holds that end, changes of criteria, trade-offs that are due, hand-overs that
 * are open, and squads below their band. By day; what has none comes last.
 */
export function decisionsNeeded(options: {
  charters: CharterFigures[];
  allocation: ReportAllocation;
  tradeOffs: TradeOff[];
  titles: Titles;
  next: ReportPeriod;
}): ReportDecision[] {
  const decisions = [
    ...options.charters.flatMap(charter =>
      decisionsOfCharter({ ...options, charter }),
    ),
    ...tradeOffDecisions(options),
    ...belowBand(options),
  ];
  return decisions.sort((left, right) =>
    (left.by ?? '9999') < (right.by ?? '9999') ? -1 : 1,
  );
}

function decisionsOfCharter(options: {
  charter: CharterFigures;
  titles: Titles;
  next: ReportPeriod;
}): ReportDecision[] {
  const { charter, titles, next } = options;
  const { phase, verdict, endsOn, decision, goalposts, handOver } = charter;
  const named = {
    charter: titles.of(charter.entityRef, charter.title),
    decider: titles.of(charter.decider),
  };
  const decisions: ReportDecision[] = [];
  if (isOpen(charter) && endsOn <= next.to) {
    const { outcome, met, of, needed } = verdict;
    decisions.push({
      ...named,
      kind: 'gate',
      by: endsOn,
      outcome,
      met,
      of,
      needed,
      broken: verdict.broken.length,
      defaultAction: charter.defaultAction,
      retrospective: charter.retrospective,
    });
  }
  if (phase === 'held' && decision?.holdUntil) {
    decisions.push({ ...named, kind: 'hold-ends', by: decision.holdUntil });
  }
  const waiting = goalposts.filter(({ state }) => state === 'waiting');
  if (waiting.length > 0) {
    decisions.push({
      ...named,
      kind: 'goalposts',
      changes: waiting.flatMap(({ changes }) =>
        changes.map(({ text }) => text),
      ),
    });
  }
  const open = handOver.filter(({ doneOn }) => doneOn === undefined);
  if (open.length > 0) {
    decisions.push({
      ...named,
      kind: 'hand-over',
      by: earliest(open.flatMap(({ dueOn }) => dueOn ?? [])),
      capabilities: open.map(({ capability }) => titles.of(capability)),
    });
  }
  return decisions;
}

/** Nobody closed the gate. That a charter went from the catalog does not either. */
function isOpen({ phase, decision }: CharterFigures): boolean {
  return (
    phase === 'running' ||
    phase === 'checked' ||
    phase === 'gate' ||
    (phase === 'retired' && decision === undefined)
  );
}

function tradeOffDecisions(options: {
  tradeOffs: TradeOff[];
  titles: Titles;
  next: ReportPeriod;
}): ReportDecision[] {
  const { tradeOffs, titles, next } = options;
  return tradeOffs
    .filter(
      ({ state, repayBy, illustration }) =>
        state !== 'repaid' && repayBy <= next.to && !illustration,
    )
    .map(({ group, shipped, deferred, owedDays, repayBy }) => ({
      kind: 'trade-off',
      decider: titles.of(group),
      squad: titles.of(group),
      by: repayBy,
      shipped,
      deferred,
      owedDays,
    }));
}

/** By policy, whose owner decides. */
function belowBand(options: {
  allocation: ReportAllocation;
  titles: Titles;
}): ReportDecision[] {
  const { allocation, titles } = options;
  return allocation.policies.flatMap(({ entityRef, owner }) => {
    const squads = allocation.squads.filter(
      ({ policy, cell }) => policy === entityRef && cell.verdict === 'below',
    );
    return squads.length === 0
      ? []
      : [
          {
            kind: 'below-band' as const,
            decider: titles.of(owner),
            squads: squads.map(({ squad }) => squad),
            owedDays: squads.reduce(
              (sum, { ledger }) => sum + (ledger?.closing ?? 0),
              0,
            ),
          },
        ];
  });
}

function earliest(days: Day[]): Day | undefined {
  return [...days].sort().at(0);
}
