import {
  fromDayNumber,
  REPORT_SCHEMA,
  ReportPeriod,
  ReportRestatement,
  ReportSnapshot,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { resolveRecording } from '../../database';
import { CommentaryRow } from '../operations/commentary';
import { selectRecordingsSince } from '../operations/selectRecordingsSince';
import {
  lastQuarterIn,
  periodAfter,
  periodBefore,
  periodYearBefore,
  ReportCalendar,
} from '../reportPeriod';
import { StoredReport, StoredSnapshot } from '../types';
import { adoptionSection } from './adoptionSection';
import { ReportPeriods } from './allocationSection';
import { charterSection, guardrailSection } from './charterSection';
import { decisionsNeeded } from './decisionsNeeded';
import { methodSection } from './methodSection';
import { Figures, readFigures } from './readFigures';
import { restatementSection } from './restatementSection';
import { SnapshotSources } from './SnapshotSources';
import { Stated } from './statedFigures';

/** What a snapshot is asked for. */
export interface SnapshotQuery {
  report: StoredReport;
  state: 'draft' | 'frozen';
  /** The last day of the period, or the latest known one while it has not ended. */
  asOf: number;
  /** ISO instant: what was recorded by then. */
  recordedAt: string;
  commentary: CommentaryRow[];
  /** Frozen reports of the same scope, by the day that they are as of. */
  earlier: Pick<StoredSnapshot, 'snapshot' | 'recording'>[];
  calendar: ReportCalendar;
}

/**
 * Takes a snapshot: everything that a report is made of, with titles, so that nothing has to be looked up later.
 */
export async function buildSnapshot(options: {
  sources: SnapshotSources;
  query: SnapshotQuery;
}): Promise<ReportSnapshot> {
  const { sources, query } = options;
  const { report, state, asOf, recordedAt, calendar } = query;
  const { group, period } = report;
  const periods = periodsOf(period, calendar);
  const { previous, yearAgo } = periods;
  const next = periodAfter({ period, ...calendar });
  const figures = await readFigures({
    sources,
    query: { group, ...periods, asOf, recordedAt },
  });
  const { titles, adoption, charters } = figures;
  // A long period that runs overlaps the year before it.
  const before = Math.min(toDayNumber(previous.to), asOf);
  const chartersBefore = await sources.charters.readAll({
    asOf: before,
    recordedAt,
  });
  const adoptionSections = await adoptionSection({
    figures: adoption,
    titles,
    charters,
    period,
    asOf,
    on: {
      now: figures.scorecards,
      previous: await adoption.on(before),
      yearAgo: await adoption.on(Math.min(toDayNumber(yearAgo.to), asOf)),
    },
  });
  const ofCharters = { charters, previous: chartersBefore, titles, period };
  const method = await methodSection({
    sources,
    ...figures,
    ...calendar,
    adoption: adoptionSections,
  });
  return {
    schema: REPORT_SCHEMA,
    id: report.id,
    title: report.title,
    scope: group ? { group: titles.of(group) } : {},
    period,
    asOf: fromDayNumber(asOf),
    recordedAt,
    state,
    partial: fromDayNumber(asOf) < period.to,
    audience: report.audience,
    portalUrl: sources.portalUrl,
    comparedWith: {
      previous: comparedReport(query.earlier, previous),
      yearAgo: comparedReport(query.earlier, yearAgo),
    },
    decisions: decisionsNeeded({ ...figures, next }),
    charters: charterSection(ofCharters),
    allocation: figures.allocation,
    adoption: adoptionSections,
    guardrails: guardrailSection(ofCharters),
    restatements: await restatements(options),
    method,
    commentary: query.commentary.map(({ section, text, ...said }) => ({
      section,
      text,
      author: titles.of(said.author),
      recordedAt: said.recordedAt,
    })),
  };
}

function periodsOf(
  period: ReportPeriod,
  calendar: ReportCalendar,
): ReportPeriods {
  const of = { period, ...calendar };
  return {
    period,
    quarter: lastQuarterIn(of),
    previous: periodBefore(of),
    yearAgo: periodYearBefore(of),
  };
}

function comparedReport(
  earlier: SnapshotQuery['earlier'],
  period: ReportPeriod,
): ReportSnapshot['comparedWith']['previous'] {
  const report = earlier.findLast(
    ({ snapshot }) =>
      snapshot.period.from === period.from && snapshot.period.to === period.to,
  );
  return {
    ...(report && { reportId: report.snapshot.id }),
    period,
    asOf: period.to,
  };
}

/** What became of the figures of earlier reports since the latest of them was frozen. */
async function restatements(options: {
  sources: SnapshotSources;
  query: SnapshotQuery;
}): Promise<ReportRestatement[]> {
  const { sources, query } = options;
  const { earlier, recordedAt, asOf, calendar } = query;
  const latest = Math.max(...earlier.map(({ recording }) => recording));
  if (earlier.length === 0) {
    return [];
  }
  const since = await sources.ledger.read(async tx =>
    selectRecordingsSince({
      tx,
      after: latest,
      upTo: await resolveRecording({ tx, asOf, recordedAt }),
    }),
  );
  if (!since.some(({ kind }) => kind !== 'report')) {
    return [];
  }
  const found: ReportRestatement[] = [];
  for (const { snapshot, recording } of earlier) {
    const { period, scope } = snapshot;
    const now = await readFigures({
      sources,
      query: {
        group: scope.group?.ref,
        ...periodsOf(period, calendar),
        asOf: toDayNumber(snapshot.asOf),
        recordedAt,
      },
    });
    found.push(
      ...restatementSection({
        earlier: snapshot,
        later: earlier
          .filter(other => other.recording > recording)
          .sort((left, right) => left.recording - right.recording)
          .map(other => other.snapshot),
        now: toStated(now, period),
        since,
      }),
    );
  }
  return found;
}

function toStated(figures: Figures, period: ReportPeriod): Stated {
  const { titles, scorecards, allocation, charters } = figures;
  const ofCharters = { charters, previous: [], titles, period };
  return {
    adoption: [...scorecards.values()].map(
      ({ entityRef, title, adoption }) => ({
        scorecard: titles.of(entityRef, title),
        counts: adoption!,
      }),
    ),
    allocation,
    charters: charterSection(ofCharters),
    guardrails: guardrailSection(ofCharters),
  };
}
