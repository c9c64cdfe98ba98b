import { useTranslation } from '../translation';
import styles from './AdoptionCurve.module.css';

export interface CurveLegendProps {
  /** In the order of the lines' patterns. */
  levels: { name: string; title: string }[];
  retrospective: boolean;
}

export function CurveLegend(props: CurveLegendProps) {
  const { t } = useTranslation();
  return (
    <ul className={styles.legend}>
      {props.levels.map((level, index) => (
        <li key={level.name}>
          <svg width={28} height={8} className={styles.swatch} aria-hidden>
            <line
              x1={0}
              x2={28}
              y1={4}
              y2={4}
              className={`${styles.line} ${styles[`level${index % 4}`]}`}
            />
          </svg>
          {level.title}
        </li>
      ))}
      {props.retrospective && (
        <li>
          <span className={styles.shade} aria-hidden />
          {t('curve.retrospective')}
        </li>
      )}
    </ul>
  );
}
