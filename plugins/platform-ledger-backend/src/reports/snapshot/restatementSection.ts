import {
  ReportRestatement,
  ReportSnapshot,
  RestatedFigure,
  RestatementCause,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { NewRecording } from '../operations/selectRecordingsSince';
import { Stated, StatedFigure, statedFigures } from './statedFigures';

/** By the kind of what was recorded. */
const CAUSES: Record<string, RestatementCause> = {
  facts: 'late-facts',
  sweep: 'late-facts',
  'fact-type': 'late-facts',
  activity: 'late-activity',
  metrics: 'late-metrics',
  'metric-type': 'late-metrics',
  capacity: 'capacity',
  members: 'capacity',
  definitions: 'definition',
  catalog: 'catalog',
  watch: 'catalog',
  'check-in': 'check-in',
  'named-work': 'named-work',
  override: 'override',
  'write-off': 'decision',
  'trade-off': 'decision',
  reduction: 'retention',
};

const OF_SHARES: RestatementCause[] = [
  'late-activity',
  'capacity',
  'definition',
  'catalog',
  'check-in',
  'override',
  'retention',
];
const OF_ADOPTION: RestatementCause[] = ['late-facts', 'definition', 'catalog'];

function causeOf(kind: string): RestatementCause | undefined {
  return kind.startsWith('charter-') ? 'decision' : CAUSES[kind];
}

/** What can change a figure, where it is not anything. */
const CHANGED_BY: Partial<Record<RestatedFigure['kind'], RestatementCause[]>> =
  {
    adopters: OF_ADOPTION,
    'platform-share': OF_SHARES,
    'band-verdict': OF_SHARES,
    deferred: [...OF_SHARES, 'decision'],
    redistributed: ['named-work'],
  };

/**
 * Figures of an earlier report that what was recorded since has changed, against what was last said of them.
 *
 * `later`: reports that were frozen after it, in order; what they restated of it has been said
 * `now`: its figures as of its day, by what is known now
 * `since`: what was recorded since the latest of them
 */
export function restatementSection(options: {
  earlier: ReportSnapshot;
  later: ReportSnapshot[];
  now: Stated;
  since: NewRecording[];
}): ReportRestatement[] {
  const { earlier, later, now, since } = options;
  const said = lastSaid(earlier, later);
  return statedFigures(now).flatMap(after => {
    const before = said.get(after.key);
    if (!before || isSame(before, after)) {
      return [];
    }
    const recordings = since.filter(({ kind }) =>
      canChange(after.kind, causeOf(kind)),
    );
    if (recordings.length === 0) {
      return [];
    }
    return [
      {
        report: {
          id: earlier.id,
          title: earlier.title,
          label: earlier.period.label,
        },
        ...(after.subject && { subject: after.subject }),
        figure: restated(before, after),
        causes: [
          ...new Set(recordings.flatMap(({ kind }) => causeOf(kind) ?? [])),
        ].sort(),
        recorded: {
          from: recordings[0].recordedAt,
          to: recordings[recordings.length - 1].recordedAt,
        },
      },
    ];
  });
}

/** Figures as the report stated them, or as a later one restated them. */
function lastSaid(
  earlier: ReportSnapshot,
  later: ReportSnapshot[],
): Map<string, StatedFigure> {
  const said = new Map(
    statedFigures(earlier).map(figure => [figure.key, figure]),
  );
  const restatements = later
    .flatMap(({ restatements: all }) => all)
    .filter(({ report }) => report.id === earlier.id);
  for (const { subject, figure } of restatements) {
    const about = 'criterion' in figure ? figure.criterion : '';
    const key = [subject?.ref ?? '', figure.kind, about].join(' ');
    const stated = said.get(key);
    if (stated) {
      const { after } = figure;
      said.set(key, {
        ...stated,
        ...(typeof after === 'object'
          ? { value: after.value, of: after.of }
          : { value: after, of: undefined }),
      });
    }
  }
  return said;
}

/** Figures that differ by less than this were rounded otherwise, not measured otherwise. */
const NOTICEABLE = 1e-9;

function isSame(before: StatedFigure, after: StatedFigure): boolean {
  return (
    isSameValue(before.value, after.value) && isSameValue(before.of, after.of)
  );
}

function isSameValue(
  before: number | string | undefined,
  after: number | string | undefined,
): boolean {
  return typeof before === 'number' && typeof after === 'number'
    ? Math.abs(before - after) < NOTICEABLE
    : before === after;
}

function canChange(
  kind: RestatedFigure['kind'],
  cause: RestatementCause | undefined,
): boolean {
  return cause !== undefined && (CHANGED_BY[kind]?.includes(cause) ?? true);
}

/** Figures that are words. */
const WORDS: RestatedFigure['kind'][] = [
  'band-verdict',
  'criterion-status',
  'guardrail-state',
  'charter-outcome',
];

function restated(before: StatedFigure, after: StatedFigure): RestatedFigure {
  const figure = {
    kind: after.kind,
    ...after.about,
    before: sideOf(before),
    after: sideOf(after),
  };
  return figure as RestatedFigure;
}

function sideOf({ value, of, kind }: StatedFigure) {
  const isWord = WORDS.includes(kind);
  return isWord ? value : { value, ...(of !== undefined && { of }) };
}
