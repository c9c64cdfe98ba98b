import { NamedWork } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Heading } from '../../elements';
import { FormSection } from '../../forms';
import { useTranslation } from '../../translation';
import { IllustrationMark } from '../IllustrationMark';
import { useDays } from '../useDays';
import styles from './NamedWork.module.css';
import { WorkForm } from './WorkForm';
import { WritingsTable } from './WritingsTable';

export interface NamedWorkEntryProps {
  work: NamedWork;
  /** Whose writings can be recorded here. */
  groups: { group: string; title?: string }[];
  mayRecord: boolean;
  onRecorded(): void;
}

/** A piece of work with a name: how often it is written, and what all writings after the first cost. */
export function NamedWorkEntry(props: NamedWorkEntryProps) {
  const { t } = useTranslation();
  const days = useDays();
  const { work, groups, mayRecord, onRecorded } = props;
  return (
    <li className={styles.entry}>
      <div className={styles.head}>
        <Heading level={4} className={styles.name}>
          {work.name}
        </Heading>
        <IllustrationMark illustration={work.illustration} />
        <span>
          {work.writings.length > 0
            ? t('namedWork.writings', { count: work.writings.length })
            : t('namedWork.unwritten')}
        </span>
        {work.redistributedDays > 0 && (
          <span className={styles.cost}>
            {t('namedWork.redistributed', {
              days: days.words(work.redistributedDays),
            })}
          </span>
        )}
      </div>
      {work.description && <p className={styles.muted}>{work.description}</p>}
      {work.writings.length > 0 && (
        <WritingsTable
          work={work}
          groups={groups}
          mayRecord={mayRecord}
          onRecorded={onRecorded}
        />
      )}
      {mayRecord && groups.length > 0 && (
        <FormSection
          openLabel={t('workForm.add')}
          label={t('workForm.addNamed', { work: work.name })}
        >
          {close => (
            <WorkForm
              work={work}
              groups={groups}
              onCancel={() => close()}
              onDone={change => {
                close(change);
                onRecorded();
              }}
            />
          )}
        </FormSection>
      )}
    </li>
  );
}
