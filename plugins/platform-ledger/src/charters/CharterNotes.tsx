import { CharterDetails } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { entityName, Message, TextLink } from '../elements';
import { useFormat } from '../format';
import { useLedgerLinks } from '../routing';
import { DefinitionProblems } from '../scorecards/DefinitionProblems';
import { useTranslation } from '../translation';
import { CheckpointWarning } from './CheckpointWarning';
import styles from './CharterView.module.css';

export interface CharterNotesProps {
  charter: CharterDetails;
  /** On the gate's page there is no way to itself. */
  atGate?: boolean;
}

/** What has to be known before a charter's figures are read. */
export function CharterNotes(props: CharterNotesProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const links = useLedgerLinks();
  const { charter, atGate } = props;
  const { decider, startsOn, endsOn, waitingChanges } = charter;
  return (
    <>
      {charter.undecided && (
        <Message
          kind="warning"
          title={t('charter.undecidedTitle', { day: format.longDay(endsOn) })}
          actions={
            atGate ? undefined : (
              <TextLink to={links.gate(charter.entityRef)}>
                {t('charter.toGate')}
              </TextLink>
            )
          }
        >
          {t('charter.undecided', {
            decider: entityName(decider),
            outcome: t(`outcome.${charter.verdict.outcome}`),
          })}
        </Message>
      )}
      <CheckpointWarning charter={charter} />
      {waitingChanges > 0 && (
        <Message
          kind="warning"
          title={t('charter.waiting', {
            count: waitingChanges,
            decider: entityName(decider),
          })}
        />
      )}
      {charter.retrospective && (
        <p className={styles.note}>
          {t('charter.retrospective', { day: format.longDay(startsOn) })}
        </p>
      )}
      <DefinitionProblems
        problems={charter.problems}
        revision={charter.revision}
      />
    </>
  );
}
