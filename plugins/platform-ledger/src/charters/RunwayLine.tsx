import {
  CharterSummary,
  Day,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { useFormat } from '../format';
import { useTranslation } from '../translation';
import styles from './RunwayLine.module.css';

export interface RunwayLineProps {
  charter: Pick<
    CharterSummary,
    'startsOn' | 'checkpointOn' | 'endsOn' | 'daysLeft'
  >;
}

/** The runway at a glance: start, checkpoint, gate, and how much of it has passed. The days stand below it. */
export function RunwayLine(props: RunwayLineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { startsOn, checkpointOn, endsOn, daysLeft } = props.charter;
  const length = toDayNumber(endsOn) - toDayNumber(startsOn);
  const passed = Math.max(0, Math.min(length, length - daysLeft));
  const at = (days: number) => `${(days / length) * 100}%`;
  const checkpointAt = at(toDayNumber(checkpointOn) - toDayNumber(startsOn));
  const isOnRunway = daysLeft > 0 && daysLeft <= length;
  const milestone = (
    key: 'start' | 'checkpoint' | 'gate',
    day: Day,
    className?: string,
  ) => (
    <span className={className}>
      {t(`runwayLine.${key}`)}{' '}
      <span className={styles.day}>{format.day(day)}</span>
    </span>
  );
  return (
    <div>
      <div className={styles.line} aria-hidden>
        <span className={styles.passed} style={{ width: at(passed) }} />
        <span className={styles.checkpoint} style={{ left: checkpointAt }} />
        <span className={styles.gate} />
        {isOnRunway && (
          <span className={styles.today} style={{ left: at(passed) }} />
        )}
      </div>
      <div className={styles.days}>
        {milestone('start', startsOn)}
        {checkpointOn < endsOn &&
          milestone('checkpoint', checkpointOn, styles.middle)}
        {milestone('gate', endsOn, styles.last)}
      </div>
    </div>
  );
}
