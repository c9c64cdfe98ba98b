import { ScorecardDetails } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { EntityLink, Heading, Message } from '../elements';
import { useFormat } from '../format';
import { DefinitionProblems } from '../scorecards/DefinitionProblems';
import { ScorecardMarks } from '../scorecards/ScorecardMarks';
import { useTranslation } from '../translation';
import styles from './ScorecardView.module.css';

/** What the scorecard is, whose, and what has to be known before its figures are read. */
export function ScorecardHead(props: { scorecard: ScorecardDetails }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { scorecard } = props;
  const { context } = scorecard;
  return (
    <>
      <div>
        <div className={styles.head}>
          <Heading level={2} className={styles.title}>
            {scorecard.title}
          </Heading>
          <ScorecardMarks scorecard={scorecard} />
        </div>
        <div className={styles.about}>
          <span>
            {t('scorecard.owner')} <EntityLink entityRef={scorecard.owner} />
          </span>
          {scorecard.capability && (
            <span>
              {t('scorecard.capability')}{' '}
              <EntityLink entityRef={scorecard.capability} />
            </span>
          )}
          {context.revision && (
            <span>
              {t('scorecard.judgedBy', {
                number: String(context.revision.number),
                day: format.day(context.revision.firstSeenOn),
              })}
            </span>
          )}
          {context.latestEvidenceOn && (
            <span>
              {t('scorecard.latestEvidence', {
                day: format.day(context.latestEvidenceOn),
              })}
            </span>
          )}
        </div>
        {scorecard.description && (
          <p className={styles.description}>{scorecard.description}</p>
        )}
      </div>
      <DefinitionProblems
        problems={scorecard.problems}
        revision={context.revision}
      />
      {context.pendingEntities > 0 && (
        <Message
          kind="notice"
          title={t('pending.title', { count: context.pendingEntities })}
        >
          {t('pending.text')}
        </Message>
      )}
    </>
  );
}
