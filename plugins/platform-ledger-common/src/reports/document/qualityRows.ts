import { displayText } from '../words';
import { DocumentContext } from './DocumentContext';
import { ReportCell } from './ReportBlock';

/** The measures of the data that the figures rest on. */
export function qualityRows(context: DocumentContext): ReportCell[][] {
  const { snapshot, words, figures } = context;
  const { method, recordedAt } = snapshot;
  const { quality, calendar, release, methodVersions } = method;
  const { firstEvidenceOn, latestEvidenceOn, capacityDays } = quality;
  const row = (
    key:
      | 'entities'
      | 'pending'
      | 'unresolved'
      | 'watched'
      | 'evidence'
      | 'coverage'
      | 'selfReported'
      | 'suppressed'
      | 'fiscalYear'
      | 'timeZones'
      | 'versions'
      | 'release'
      | 'recorded',
    value: string,
  ): ReportCell[] => [
    { text: words.t(`report.method.measure.${key}`) },
    { text: value },
  ];
  return [
    row('entities', figures.count(quality.entities)),
    row('pending', figures.count(quality.pendingEntities)),
    row('unresolved', figures.count(quality.unresolvedEntities)),
    row(
      'watched',
      quality.catalogWatchedSince
        ? figures.day(quality.catalogWatchedSince)
        : words.t('report.noData'),
    ),
    row(
      'evidence',
      firstEvidenceOn && latestEvidenceOn
        ? words.t('report.period', {
            from: figures.day(firstEvidenceOn),
            to: figures.day(latestEvidenceOn),
          })
        : words.t('report.noData'),
    ),
    row(
      'coverage',
      capacityDays === undefined
        ? words.t('report.allocation.coverageUnknown')
        : words.t('report.of', {
            part: figures.days(quality.attributedDays),
            whole: figures.days(capacityDays),
          }),
    ),
    row('selfReported', figures.count(quality.selfReportedSquads)),
    row('suppressed', figures.count(quality.suppressedSquads)),
    row('fiscalYear', String(calendar.fiscalYearStartsIn)),
    row(
      'timeZones',
      calendar.timeZones.map(displayText).join(', ') || words.t('report.none'),
    ),
    row(
      'versions',
      Object.entries(methodVersions)
        .sort(([left], [right]) => (left < right ? -1 : 1))
        .map(([name, version]) => `${displayText(name)} ${version}`)
        .join(', ') || words.t('report.none'),
    ),
    row('release', displayText(release)),
    row('recorded', figures.instant(recordedAt)),
  ];
}
