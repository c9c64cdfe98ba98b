import HistoryIcon from '@material-ui/icons/History';
import { PolicyInForce } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { EntityLink, Mark } from '../elements';
import { formatShare, useFormat } from '../format';
import { useTranslation } from '../translation';
import { distinctPolicies } from './distinctPolicies';
import styles from './PolicyLine.module.css';

export interface PolicyLineProps {
  /** Of every figure that is shown. */
  policies: PolicyInForce[];
}

/** The choices behind the figures: they decide as much as the figures do, so they stand beside them. */
export function PolicyLine(props: PolicyLineProps) {
  const { t } = useTranslation();
  const { policies } = props;
  const retrospective = policies.filter(policy => policy.retrospective).length;
  return (
    <ul className={styles.policies}>
      {distinctPolicies(policies).map(policy => (
        <li
          key={`${policy.entityRef} ${policy.revision.number}`}
          className={styles.policy}
        >
          <Choices policy={policy} />
        </li>
      ))}
      {retrospective > 0 && (
        <li className={styles.policy}>
          <Mark tone="exempt" icon={HistoryIcon}>
            {t('policy.retrospective')}
          </Mark>{' '}
          {t(
            retrospective === policies.length
              ? 'policy.retrospectiveAll'
              : 'policy.retrospectiveSome',
          )}
        </li>
      )}
    </ul>
  );
}

function Choices(props: { policy: PolicyInForce }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { policy } = props;
  const choices = [
    t('policy.method', { method: t(`policy.methods.${policy.method}`) }),
    policy.method === 'points' && t('policy.notTime'),
    t(`policy.crossCutting.${policy.crossCutting}`),
    t('policy.minimum', {
      days: format.count(policy.minimumDays),
      coverage: formatShare(policy.coverageFloor),
      people: format.count(policy.minimumGroupSize),
    }),
  ].filter(Boolean);
  return (
    <>
      <span className={styles.band}>
        {t('policy.line', {
          floor: formatShare(policy.band.floor),
          ceiling: formatShare(policy.band.ceiling),
          denominator: t(`policy.denominators.${policy.denominator}`),
        })}
      </span>{' '}
      {choices.map(choice => `· ${choice} `)}· {t('policy.by')}{' '}
      <EntityLink entityRef={policy.entityRef} title={policy.title} />,{' '}
      {t('policy.revision', { number: String(policy.revision.number) })}
    </>
  );
}
