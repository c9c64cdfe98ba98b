import {
  CharterDetails,
  GoalpostRevision,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Disclosure, Panel } from '../../elements';
import { useTranslation } from '../../translation';
import view from '../CharterView.module.css';
import { Goalpost } from './Goalpost';
import styles from './GoalpostsPanel.module.css';

const FOLDED: GoalpostRevision['state'][] = [
  'first',
  'before-start',
  'cosmetic',
];

export interface GoalpostsPanelProps {
  charter: CharterDetails;
  /** Without it nothing can be recorded here. */
  onRecorded?(): void;
}

/** What was moved, when, why, and who approved; what moved nothing is folded. */
export function GoalpostsPanel(props: GoalpostsPanelProps) {
  const { t } = useTranslation();
  const { charter, onRecorded } = props;
  const latestFirst = [...charter.goalposts].sort(
    (left, right) =>
      right.revision.firstSeenOn.localeCompare(left.revision.firstSeenOn) ||
      right.revision.number - left.revision.number,
  );
  const moved = latestFirst.filter(({ state }) => !FOLDED.includes(state));
  const folded = latestFirst.filter(({ state }) => FOLDED.includes(state));
  const list = (revisions: GoalpostRevision[]) => (
    <ul className={styles.list}>
      {revisions.map(goalpost => (
        <Goalpost
          key={`${goalpost.definition} ${goalpost.revision.number}`}
          charter={charter}
          goalpost={goalpost}
          onRecorded={onRecorded}
        />
      ))}
    </ul>
  );
  return (
    <Panel headingLevel={3} title={t('goalposts.title')}>
      <p className={view.muted}>{t('goalposts.about')}</p>
      {moved.length > 0 ? list(moved) : t('goalposts.none')}
      {folded.length > 0 && (
        <div className={view.foot}>
          <Disclosure summary={t('goalposts.firsts')}>
            {list(folded)}
          </Disclosure>
        </div>
      )}
    </Panel>
  );
}
