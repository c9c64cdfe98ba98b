import {
  CHECK_STATES,
  CheckState,
  ScorecardDetails,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { ActionButton, DataTable, Panel } from '../elements';
import { useFormat } from '../format';
import { useUrlState } from '../state';
import { useTranslation } from '../translation';
import { scrollToMatrix } from './scrollToMatrix';

/** The checks and how many entities stand in each state; a figure shows them in the matrix. */
export function ChecksPanel(props: { scorecard: ScorecardDetails }) {
  const { t } = useTranslation();
  const format = useFormat();
  const url = useUrlState();
  const { checks, levels } = props.scorecard;
  type Check = ScorecardDetails['checks'][number];

  function countCell(check: Check, state: CheckState) {
    const count = check.counts[state];
    return count === 0 ? (
      format.count(0)
    ) : (
      <ActionButton
        label={t('checks.show', {
          count,
          state: t(`checkState.${state}`),
          check: check.title,
        })}
        onClick={() => {
          url.set({ check: check.id, state, page: undefined });
          scrollToMatrix();
        }}
      >
        {format.count(count)}
      </ActionButton>
    );
  }

  return (
    <Panel headingLevel={3} title={t('checks.title')}>
      <DataTable<Check>
        caption={t('checks.caption')}
        rows={checks}
        rowKey={check => check.id}
        columns={[
          {
            key: 'check',
            head: t('checks.head.check'),
            cell: check => check.title,
          },
          {
            key: 'level',
            head: t('checks.head.level'),
            cell: check =>
              levels.find(level => level.name === check.level)?.title ??
              check.level,
          },
          {
            key: 'effort',
            head: t('checks.head.effort'),
            cell: check => t(`effortShort.${check.effort ?? 'M'}`),
          },
          ...CHECK_STATES.map(state => ({
            key: state,
            head: t(`checkState.${state}`),
            align: 'number' as const,
            cell: (check: Check) => countCell(check, state),
          })),
          {
            key: 'because',
            head: t('checks.head.because'),
            cell: check => check.because,
          },
        ]}
      />
    </Panel>
  );
}
