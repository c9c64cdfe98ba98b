import { CharterDetails } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { DataTable, Panel } from '../../elements';
import { useFormat } from '../../format';
import { useTranslation } from '../../translation';
import view from '../CharterView.module.css';
import { useMoney } from './useMoney';

/** What the team cost so far, from what, and what it gained for it. */
export function CostPanel(props: { charter: CharterDetails }) {
  const { t } = useTranslation();
  const format = useFormat();
  const money = useMoney();
  const { cost, asOf } = props.charter;
  if (!cost) {
    return (
      <Panel headingLevel={3} title={t('charterCost.title')}>
        {t('charterCost.none')}
      </Panel>
    );
  }
  const { currency, gained } = cost;
  return (
    <Panel headingLevel={3} title={t('charterCost.title')}>
      <p className={`${view.said} ${view.strong}`}>
        {t('charterCost.total', { amount: money(cost.total, currency) })}
      </p>
      <p className={view.muted}>
        {t('charterCost.inputs', {
          count: cost.people,
          amount: money(cost.costPerPersonQuarter, currency),
        })}
      </p>
      <ul className={view.bullets}>
        {gained.map(({ population, services, perService }) => (
          <li key={population}>
            {t(`charterCost.population.${population}`)}:{' '}
            {services > 0 && perService !== undefined
              ? [
                  t('charterCost.gained', { count: services }),
                  t('charterCost.perService', {
                    amount: money(perService, currency),
                  }),
                ].join(' · ')
              : t('charterCost.noneGained')}
          </li>
        ))}
      </ul>
      <DataTable
        caption={t('charterCost.caption')}
        rows={cost.quarters}
        rowKey={quarter => quarter.from}
        columns={[
          {
            key: 'quarter',
            head: t('charterCost.quarter'),
            cell: quarter => quarter.label,
          },
          {
            key: 'days',
            head: t('charterCost.days'),
            cell: quarter =>
              `${format.day(quarter.from)} – ${format.day(quarter.to)}`,
          },
          {
            key: 'amount',
            head: t('charterCost.amount'),
            align: 'number',
            cell: quarter => {
              const amount = money(quarter.amount, currency);
              return quarter.to > asOf
                ? t('charterCost.total', { amount })
                : amount;
            },
          },
        ]}
      />
    </Panel>
  );
}
