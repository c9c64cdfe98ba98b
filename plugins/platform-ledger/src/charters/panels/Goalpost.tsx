import {
  CharterDetails,
  GoalpostRevision,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { entityName } from '../../elements';
import { useFormat } from '../../format';
import { useTranslation } from '../../translation';
import { GoalpostMark } from '../GoalpostMark';
import { GoalpostForms } from './GoalpostForms';
import styles from './GoalpostsPanel.module.css';

export interface GoalpostProps {
  charter: CharterDetails;
  goalpost: GoalpostRevision;
  onRecorded?(): void;
}

/** One change of what judges: what it moved, in words, and what became of it. */
export function Goalpost(props: GoalpostProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { charter, goalpost, onRecorded } = props;
  const { definition, kind, revision, changes, reason, approval } = goalpost;
  const by = (said: { by: string; at: string }) =>
    t('goalposts.by', {
      who: entityName(said.by),
      when: format.instant(said.at),
    });
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <span className={styles.name}>
          {t('goalposts.revision', {
            definition: `${t(`goalpostKind.${kind}`)} ${entityName(definition)}`,
            number: String(revision.number),
          })}
        </span>
        <GoalpostMark state={goalpost.state} />
        <span className={styles.muted}>
          {t('goalposts.firstSeen', { day: format.day(revision.firstSeenOn) })}
        </span>
      </div>
      {revision.retired && <span>{t('goalposts.retired')}</span>}
      {changes.length > 0 && (
        <ul className={styles.changes}>
          {changes.map(({ path, text }) => (
            <li key={`${path} ${text}`}>{text}</li>
          ))}
        </ul>
      )}
      {changes.length === 0 &&
        goalpost.state !== 'first' &&
        !revision.retired && (
          <span className={styles.muted}>{t('goalposts.noChange')}</span>
        )}
      {reason && (
        <p className={styles.said}>
          {t('goalposts.reason', { text: reason.text })}{' '}
          <span className={styles.muted}>({by(reason)})</span>
        </p>
      )}
      {approval && (
        <p className={styles.said}>
          {t(`goalpostState.${approval.approved ? 'approved' : 'rejected'}`)}{' '}
          <span className={styles.muted}>({by(approval)})</span>
          {approval.note && (
            <> {t('goalposts.note', { text: approval.note })}</>
          )}
        </p>
      )}
      {onRecorded && (
        <GoalpostForms
          charter={charter}
          goalpost={goalpost}
          onRecorded={onRecorded}
        />
      )}
    </li>
  );
}
