import { CharterDetails } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { ReactNode } from 'react';
import { EntityLink, Heading, TextLink } from '../elements';
import { useFormat } from '../format';
import { useLedgerLinks } from '../routing';
import { useTranslation } from '../translation';
import styles from './CharterView.module.css';
import { CharterMarks } from './CharterMarks';

export interface CharterHeadProps {
  charter: CharterDetails;
  title: ReactNode;
  /** The way to the gate, or back from it. */
  atGate?: boolean;
}

/** What the charter is, whose, who decides, and what judges it. */
export function CharterHead(props: CharterHeadProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const links = useLedgerLinks();
  const { charter, atGate } = props;
  const { spec, revision, frozenPopulation, phase } = charter;
  const needsPopulation = phase !== 'planned' && phase !== 'retired';
  return (
    <div>
      <div className={styles.head}>
        <Heading level={2} className={styles.title}>
          {props.title}
        </Heading>
        <CharterMarks charter={charter} />
        <span className={styles.way}>
          {atGate ? (
            <TextLink to={links.charter(charter.entityRef)}>
              {t('charter.toCharter')}
            </TextLink>
          ) : (
            <TextLink to={links.gate(charter.entityRef)}>
              {t('charter.toGate')}
            </TextLink>
          )}
        </span>
      </div>
      <div className={styles.about}>
        <span>
          {t('charter.owner')} <EntityLink entityRef={charter.owner} />
        </span>
        <span>
          {t('charter.decider')} <EntityLink entityRef={charter.decider} />
        </span>
        <span>{t(`charter.funding.${charter.fundingModel}`)}</span>
        <span>{t('charter.people', { count: spec.team.people })}</span>
        <span>
          {t('charter.judgedBy', {
            number: String(revision.number),
            day: format.day(revision.firstSeenOn),
          })}
        </span>
        {frozenPopulation ? (
          <span title={format.instant(frozenPopulation.frozenAt)}>
            {t('charter.frozen', { count: frozenPopulation.size })}
          </span>
        ) : (
          needsPopulation && <span>{t('charter.notFrozen')}</span>
        )}
      </div>
      {charter.description && (
        <p className={styles.description}>{charter.description}</p>
      )}
    </div>
  );
}
