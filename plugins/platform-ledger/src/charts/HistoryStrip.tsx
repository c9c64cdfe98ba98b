import {
  Day,
  EntityStanding,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Disclosure } from '../elements';
import { useFormat } from '../format';
import { useTranslation } from '../translation';
import styles from './HistoryStrip.module.css';

const SHOWN_CHANGES = 3;

export interface HistoryStripProps {
  history: EntityStanding['history'];
  levels: { name: string; title: string }[];
  /** The last day of the strip. */
  until: Day;
}

/** The levels of an entity over time: each stretch as wide as it lasted, as high as its level; the changes in words. */
export function HistoryStrip(props: HistoryStripProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { history, levels, until } = props;
  if (history.length === 0) {
    return null;
  }
  const end = toDayNumber(until) + 1;
  const changes = history
    .map((stretch, index) => ({
      ...stretch,
      before: history[index - 1],
      title: levels.find(level => level.name === stretch.level)?.title,
    }))
    .filter(
      stretch =>
        !stretch.before || stretch.before.levelIndex !== stretch.levelIndex,
    )
    .reverse();

  function describe(change: (typeof changes)[number]) {
    const day = format.day(change.from);
    if (!change.before) {
      return t('history.began', {
        day,
        level: change.title ?? t('level.none'),
      });
    }
    return change.levelIndex > change.before.levelIndex
      ? t('history.rose', { day, level: change.title ?? t('level.none') })
      : t('history.fell', { day, level: change.title ?? t('level.none') });
  }

  const items = changes.map(change => (
    <li key={change.from}>
      {describe(change)}
      {change.before && change.cause && (
        <span className={styles.cause}> · {t(`cause.${change.cause}`)}</span>
      )}
    </li>
  ));
  return (
    <div>
      {changes.length > 1 && (
        <>
          <div className={styles.strip} aria-hidden>
            {history.map(stretch => {
              const to = stretch.to ? toDayNumber(stretch.to) : end;
              return (
                <span
                  key={stretch.from}
                  className={`${styles.stretch} ${stretch.levelIndex > 0 ? styles.reached : ''}`}
                  style={{
                    flexGrow: Math.max(
                      1,
                      Math.min(to, end) - toDayNumber(stretch.from),
                    ),
                    height: `${12 + (88 * stretch.levelIndex) / levels.length}%`,
                  }}
                />
              );
            })}
          </div>
          <div className={styles.ends} aria-hidden>
            <span>{format.day(history[0].from)}</span>
            <span>{format.day(until)}</span>
          </div>
        </>
      )}
      <ul className={styles.changes}>{items.slice(0, SHOWN_CHANGES)}</ul>
      {items.length > SHOWN_CHANGES && (
        <Disclosure
          summary={t('history.earlier', {
            count: items.length - SHOWN_CHANGES,
          })}
        >
          <ul className={styles.changes}>{items.slice(SHOWN_CHANGES)}</ul>
        </Disclosure>
      )}
    </div>
  );
}
