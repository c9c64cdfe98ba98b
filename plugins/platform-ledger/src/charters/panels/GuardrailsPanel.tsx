import RecordVoiceOverIcon from '@material-ui/icons/RecordVoiceOver';
import {
  CharterDetails,
  GuardrailEvaluation,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { DataTable, FieldError, Mark, Panel } from '../../elements';
import { useFormat } from '../../format';
import { useTranslation } from '../../translation';
import { GuardrailMark } from '../GuardrailMark';
import view from '../CharterView.module.css';
import { MetricTitle } from '../MetricTitle';
import { useMetricWords } from '../useMetricWords';
import { useReadingWords } from '../useReadingWords';

/** What must not get worse, and whether it did. */
export function GuardrailsPanel(props: { charter: CharterDetails }) {
  const { t } = useTranslation();
  const { guardrailEvaluations: guardrails } = props.charter;
  const cells = useGuardrailCells();
  return (
    <Panel headingLevel={3} title={t('guardrails.title')}>
      <p className={view.muted}>
        {t(guardrails.length > 0 ? 'guardrails.about' : 'guardrails.none')}
      </p>
      {guardrails.length > 0 && (
        <DataTable<GuardrailEvaluation>
          caption={t('guardrails.caption')}
          rows={guardrails}
          rowKey={({ criterion }) => criterion.id}
          columns={[
            {
              key: 'guardrail',
              head: t('guardrails.guardrail'),
              cell: cells.title,
            },
            {
              key: 'state',
              head: t('guardrails.state'),
              cell: row => <GuardrailMark state={row.state} />,
            },
            { key: 'now', head: t('guardrails.now'), cell: cells.now },
            {
              key: 'baseline',
              head: t('guardrails.baseline'),
              cell: cells.baseline,
            },
            {
              key: 'worseBy',
              head: t('guardrails.worseBy'),
              cell: cells.worseBy,
            },
            {
              key: 'tolerated',
              head: t('guardrails.tolerated'),
              cell: cells.tolerated,
            },
          ]}
        />
      )}
    </Panel>
  );
}

function useGuardrailCells() {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useMetricWords();
  const readingWords = useReadingWords();
  const unitOf = (row: GuardrailEvaluation) => row.metric?.unit;

  return {
    title: (row: GuardrailEvaluation) => (
      <div className={view.stack}>
        <MetricTitle criterion={row.criterion} metric={row.metric} />
        {row.selfReported && (
          <Mark
            tone="exempt"
            icon={RecordVoiceOverIcon}
            title={t('charterMark.selfReportedWhy')}
          >
            {t('charterMark.selfReported')}
          </Mark>
        )}
        <FieldError error={row.problem} />
        {row.withheld && (
          <span className={view.small}>{t('criteria.withheld')}</span>
        )}
      </div>
    ),
    now: (row: GuardrailEvaluation) => (
      <div className={view.stack}>
        <span className={view.strong}>{readingWords(row, unitOf(row))}</span>
        {row.observedOn && (
          <span className={view.small}>
            {t('criteria.seen', {
              day: format.day(row.observedOn),
              count: row.ageDays ?? 0,
            })}
          </span>
        )}
      </div>
    ),
    baseline: (row: GuardrailEvaluation) =>
      row.baseline ? (
        <div className={view.stack}>
          <span>{words.value(row.baseline.value, unitOf(row))}</span>
          <span className={view.small}>
            {row.baseline.stated
              ? t('guardrails.stated', { day: format.day(row.baseline.day) })
              : format.day(row.baseline.day)}
          </span>
        </div>
      ) : (
        t(row.withheld ? 'criteria.notShown' : 'criteria.noBaseline')
      ),
    worseBy: (row: GuardrailEvaluation) => {
      if (row.worseBy === undefined) {
        return t(row.withheld ? 'criteria.notShown' : 'criteria.noData');
      }
      if (row.worseBy === 0) {
        return t('guardrails.same');
      }
      const value = words.difference(row.worseBy, unitOf(row));
      return row.worseBy > 0 ? value : t('guardrails.better', { value });
    },
    tolerated: (row: GuardrailEvaluation) => (
      <div className={view.stack}>
        <span>{words.difference(row.tolerance, unitOf(row))}</span>
        {row.minimumN !== undefined && (
          <span className={view.small}>
            {t('guardrails.minimumN', { n: format.count(row.minimumN) })}
          </span>
        )}
      </div>
    ),
  };
}
