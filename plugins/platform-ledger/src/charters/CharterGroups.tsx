import { CharterSummary } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Heading } from '../elements';
import { useTranslation } from '../translation';
import { CharterCard } from './CharterCard';
import styles from './ChartersView.module.css';
import { groupCharters } from './groupCharters';

export interface CharterGroupsProps {
  charters: CharterSummary[];
  /** Of the groups' headings; each charter stands one below. */
  headingLevel: 3 | 4;
}

/** Charters by what they need: a decision, time, or nothing any more. */
export function CharterGroups(props: CharterGroupsProps) {
  const { t } = useTranslation();
  const { charters, headingLevel } = props;
  return (
    <div className={styles.view}>
      {groupCharters(charters).map(group => (
        <div key={group.kind} className={styles.group}>
          <Heading level={headingLevel} className={styles.subtitle}>
            {t(`charters.groups.${group.kind}`)}
          </Heading>
          {group.charters.map(charter => (
            <CharterCard
              key={charter.entityRef}
              charter={charter}
              headingLevel={headingLevel === 3 ? 4 : 5}
            />
          ))}
        </div>
      ))}
    </div>
  );
}
