import { Day } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { DataColumn, DataTable } from '../../elements';
import { useFormat } from '../../format';
import { useTranslation } from '../../translation';
import { useMetricWords } from '../useMetricWords';
import { useReadingWords } from '../useReadingWords';
import { CourseCurve, RunwayCourse } from './runwayCourse';
import { Milestone } from './RunwayScales';
import { valueOn } from './valueOn';

export interface RunwayTableProps {
  course: RunwayCourse;
  asOf: Day;
  milestones: Milestone[];
  /** What was moved, by day. */
  revisions: { day: Day; text: string }[];
}

const HEADS = {
  frozen: 'runway.headFrozen',
  current: 'runway.headCurrent',
  measured: 'runway.headMeasured',
} as const;

/** What the chart draws, the latest day first. */
export function RunwayTable(props: RunwayTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useMetricWords();
  const readingWords = useReadingWords();
  const { course, asOf, milestones, revisions } = props;
  const { unit, curves, required, forecast } = course;
  const days = [
    ...new Set([
      ...curves.flatMap(({ points }) => points.map(({ day }) => day)),
      ...milestones.map(({ day }) => day),
      ...revisions.map(({ day }) => day),
      ...(asOf <= course.to ? [asOf] : []),
    ]),
  ]
    .sort()
    .reverse();

  const what = (day: Day) =>
    [
      ...milestones
        .filter(milestone => milestone.day === day)
        .map(({ kind }) => t(`runway.${kind}`)),
      ...revisions
        .filter(revision => revision.day === day)
        .map(({ text }) => text),
    ].join('; ');
  const lineCell = (line: typeof required) => (day: Day) => {
    const value = line && valueOn(line, day);
    return value === undefined ? '' : words.value(value, unit);
  };
  const curveColumn = (curve: CourseCurve): DataColumn<Day> => ({
    key: curve.population ?? 'measured',
    head: t(HEADS[curve.population ?? 'measured']),
    align: 'number',
    cell: day => {
      const point = curve.points.find(each => each.day === day);
      return point && readingWords(point, unit);
    },
  });
  const forecastColumns: DataColumn<Day>[] = forecast
    ? [
        {
          key: 'forecast',
          head: t('runway.headForecast'),
          align: 'number',
          cell: lineCell(forecast.theilSen),
        },
        {
          key: 'leastSquares',
          head: t('runway.headLeastSquares'),
          align: 'number',
          cell: lineCell(forecast.leastSquares),
        },
      ]
    : [];
  return (
    <DataTable<Day>
      caption={t('runway.tableCaption')}
      rows={days}
      rowKey={day => day}
      limitHeight
      columns={[
        {
          key: 'day',
          head: t('runway.day'),
          nowrap: true,
          cell: day => format.day(day),
        },
        ...curves.map(curveColumn),
        {
          key: 'required',
          head: t('runway.headRequired'),
          align: 'number',
          cell: lineCell(required),
        },
        ...forecastColumns,
        { key: 'what', head: t('runway.headWhat'), cell: what },
      ]}
    />
  );
}
