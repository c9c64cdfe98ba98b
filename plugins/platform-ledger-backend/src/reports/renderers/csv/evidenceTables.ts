import { RestatedFigure } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { CsvTable, CsvValue } from './CsvTable';

/** Figures of earlier reports that have changed since. */
export const restatementTable: CsvTable = {
  name: 'restatements',
  columns: [
    'report',
    'period',
    'subject',
    'subjectTitle',
    'figure',
    'criterion',
    'before',
    'beforeOf',
    'after',
    'afterOf',
    'causes',
    'recordedFrom',
    'recordedTo',
  ],
  *rows({ restatements }) {
    for (const { report, subject, figure, causes, recorded } of restatements) {
      yield [
        report.id,
        report.label,
        subject?.ref,
        subject?.title,
        figure.kind,
        'criterion' in figure ? figure.criterion : undefined,
        ...partsOf(figure.before),
        ...partsOf(figure.after),
        causes.join('; '),
        recorded.from,
        recorded.to,
      ];
    }
  },
};

/** The definitions that judged. */
export const definitionTable: CsvTable = {
  name: 'definitions',
  columns: [
    'definition',
    'title',
    'kind',
    'revision',
    'contentHash',
    'firstSeenOn',
    'recordedAt',
    'retrospective',
    'problems',
  ],
  *rows({ method }) {
    for (const { definition, kind, revision, ...rest } of method.definitions) {
      yield [
        definition.ref,
        definition.title,
        kind,
        revision.number,
        revision.contentHash,
        revision.firstSeenOn,
        revision.recordedAt,
        rest.retrospective,
        rest.problems
          .map(({ path, message }) => `${path}: ${message}`)
          .join('; '),
      ];
    }
  },
};

/** The sources and their last reports. */
export const sourceTable: CsvTable = {
  name: 'sources',
  columns: [
    'kind',
    'name',
    'title',
    'latestDay',
    'latestRunAt',
    'latestRunStatus',
    'received',
    'rejected',
  ],
  *rows({ method }) {
    for (const { kind, name, title, latestDay, latestRun } of method.sources) {
      yield [
        kind,
        name,
        title,
        latestDay,
        latestRun?.at,
        latestRun?.status,
        latestRun?.received,
        latestRun?.rejected,
      ];
    }
  },
};

/** A number and what it is a part of; a word alone. */
function partsOf(figure: RestatedFigure['before']): [CsvValue, CsvValue] {
  return typeof figure === 'object'
    ? [figure.value, figure.of]
    : [figure, undefined];
}
