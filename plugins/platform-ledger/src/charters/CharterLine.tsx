import { CharterSummary } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { TextLink } from '../elements';
import { useLedgerLinks } from '../routing';
import { useTranslation } from '../translation';
import { CharterCriteria } from './CharterCriteria';
import styles from './CharterLine.module.css';
import { CharterMarks } from './CharterMarks';
import { useDaysLeftWords } from './useDaysLeftWords';

/** A charter in a few words, where it is not what the page is about. */
export function CharterLine(props: { charter: CharterSummary }) {
  const { t } = useTranslation();
  const links = useLedgerLinks();
  const daysLeftWords = useDaysLeftWords();
  const { charter } = props;
  const { decision, phase } = charter;
  return (
    <li className={styles.line}>
      <div className={styles.head}>
        <TextLink to={links.charter(charter.entityRef)}>
          {charter.title}
        </TextLink>
        <CharterMarks charter={charter} />
        <span className={styles.muted}>
          {decision
            ? t(`decisionTitle.${decision.decision}`)
            : [t(`charterPhase.${phase}`), daysLeftWords(charter)].join(' · ')}
        </span>
      </div>
      <CharterCriteria charter={charter} />
    </li>
  );
}
