import { AdoptionPoint } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { formatShare, useFormat } from '../format';
import { useTranslation } from '../translation';
import styles from './AdoptionCurve.module.css';
import { levelPoints } from './curvePath';

export interface CurveReadingProps {
  point: AdoptionPoint;
  levels: { name: string; title: string }[];
}

/** The figures of the day under the pointer; of the last day while there is none. */
export function CurveReading(props: CurveReadingProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { point } = props;
  const readings = props.levels.map(level => {
    const [{ share }] = levelPoints([point], level.name);
    const count = point.levels.find(
      candidate => candidate.name === level.name,
    )?.count;
    return share === undefined
      ? t('curve.noData', { level: level.title })
      : t('curve.reading', {
          level: level.title,
          n: format.count(count ?? 0),
          of: format.count(point.eligible),
          share: formatShare(share),
        });
  });
  return (
    <div className={styles.reading} aria-hidden>
      {[format.day(point.day), ...readings].join(' · ')}
    </div>
  );
}
