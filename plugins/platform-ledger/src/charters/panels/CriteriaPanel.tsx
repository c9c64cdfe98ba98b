import {
  CharterDetails,
  CriterionEvaluation,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { DataColumn, DataTable, Panel } from '../../elements';
import { useTranslation } from '../../translation';
import { CriterionMark } from '../CriterionMark';
import view from '../CharterView.module.css';
import { useMetricWords } from '../useMetricWords';
import { CriterionCell } from './CriterionCell';
import { ForecastCell } from './ForecastCell';
import { MeasuredCell } from './MeasuredCell';
import { MovementCell } from './MovementCell';
import { PastForecasts } from './PastForecasts';
import { TargetCell } from './TargetCell';

/** The kill criteria: where each is, where it has to be, where it is heading, how far it has come. */
export function CriteriaPanel(props: { charter: CharterDetails }) {
  const { t } = useTranslation();
  const words = useMetricWords();
  const { charter } = props;
  const { continueWhen = 'any' } = charter.spec;
  // Past all due days nothing is required any more, and nothing to forecast.
  const isAhead = charter.criteriaEvaluations.some(
    ({ dueOn }) => charter.asOf < dueOn,
  );
  const ahead: DataColumn<CriterionEvaluation>[] = [
    {
      key: 'required',
      head: t('criteria.required'),
      nowrap: true,
      cell: row =>
        row.required !== undefined &&
        charter.asOf < row.dueOn &&
        words.value(row.required, row.metric?.unit),
    },
    {
      key: 'forecast',
      head: t('criteria.forecast'),
      cell: row => <ForecastCell evaluation={row} charter={charter} />,
    },
  ];
  return (
    <Panel headingLevel={3} title={t('criteria.title')}>
      {charter.criteriaEvaluations.length > 1 && (
        <p className={view.muted}>
          {typeof continueWhen === 'string'
            ? t(`criteria.needed.${continueWhen}`)
            : t('criteria.needed.atLeast', { n: String(continueWhen.atLeast) })}
        </p>
      )}
      <DataTable<CriterionEvaluation>
        caption={t('criteria.caption')}
        rows={charter.criteriaEvaluations}
        rowKey={({ criterion }) => criterion.id}
        columns={[
          {
            key: 'criterion',
            head: t('criteria.criterion'),
            cell: row => <CriterionCell evaluation={row} />,
          },
          {
            key: 'status',
            head: t('criteria.status'),
            cell: row => <CriterionMark status={row.status} />,
          },
          {
            key: 'measured',
            head: t('criteria.measured'),
            cell: row => <MeasuredCell evaluation={row} />,
          },
          {
            key: 'target',
            head: t('criteria.target'),
            cell: row => <TargetCell evaluation={row} />,
          },
          ...(isAhead ? ahead : []),
          {
            key: 'since',
            head: t('criteria.since'),
            cell: row => <MovementCell evaluation={row} />,
          },
        ]}
      />
      <PastForecasts charter={charter} />
    </Panel>
  );
}
