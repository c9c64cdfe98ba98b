import { CharterSummary } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { EntityLink, HeadingLevel, Panel, TextLink } from '../elements';
import { useLedgerLinks } from '../routing';
import { useTranslation } from '../translation';
import styles from './CharterCard.module.css';
import { CharterCriteria } from './CharterCriteria';
import { CharterMarks } from './CharterMarks';
import { DecisionLine } from './DecisionLine';
import { RunwayLine } from './RunwayLine';
import { useDaysLeftWords } from './useDaysLeftWords';

export interface CharterCardProps {
  charter: CharterSummary;
  headingLevel: HeadingLevel;
}

/** One charter in a list: how long it has left, how its criteria stand, what was decided. */
export function CharterCard(props: CharterCardProps) {
  const { t } = useTranslation();
  const links = useLedgerLinks();
  const daysLeftWords = useDaysLeftWords();
  const { charter, headingLevel } = props;
  return (
    <Panel
      headingLevel={headingLevel}
      title={
        <TextLink to={links.charter(charter.entityRef)}>
          {charter.title}
        </TextLink>
      }
      marks={<CharterMarks charter={charter} />}
    >
      <div className={styles.body}>
        <div className={styles.columns}>
          <div>
            <div className={styles.line}>
              <span className={styles.days}>{daysLeftWords(charter)}</span>
              <span className={styles.muted}>
                {t(`charterPhase.${charter.phase}`)}
              </span>
            </div>
            <RunwayLine charter={charter} />
          </div>
          <div className={styles.body}>
            <CharterCriteria charter={charter} />
            <DecisionLine charter={charter} />
          </div>
        </div>
        <div className={styles.foot}>
          <span>
            {t('charter.owner')} <EntityLink entityRef={charter.owner} />
          </span>
          <span>
            {t('charter.decider')} <EntityLink entityRef={charter.decider} />
          </span>
          {(charter.phase === 'gate' || charter.phase === 'held') && (
            <TextLink
              to={links.gate(charter.entityRef)}
              label={t('charter.toGateNamed', { charter: charter.title })}
            >
              {t('charter.toGate')}
            </TextLink>
          )}
        </div>
      </div>
    </Panel>
  );
}
