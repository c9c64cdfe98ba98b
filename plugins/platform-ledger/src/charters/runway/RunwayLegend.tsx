import { ReactNode } from 'react';
import { useTranslation } from '../../translation';
import styles from './RunwayChart.module.css';
import { CourseCurve, RunwayCourse } from './runwayCourse';

export interface RunwayLegendProps {
  course: RunwayCourse;
  revised: boolean;
}

/** What each line is, by its pattern. */
export function RunwayLegend(props: RunwayLegendProps) {
  const { t } = useTranslation();
  const { course, revised } = props;
  const swatch = (className: string) => (
    <line x1={0} x2={28} y1={6} y2={6} className={className} />
  );
  const curveTitle = ({ population }: CourseCurve) => {
    if (!population) {
      return t('runway.measured');
    }
    return t(
      population === 'frozen'
        ? 'runway.measuredFrozen'
        : 'runway.measuredCurrent',
    );
  };
  const entries: { title: string; picture: ReactNode }[] = [
    ...course.curves.map(curve => ({
      title: curveTitle(curve),
      picture: swatch(
        `${styles.line} ${curve.judged ? styles.judged : styles.beside}`,
      ),
    })),
  ];
  if (course.required) {
    entries.push({
      title: t('runway.required'),
      picture: swatch(styles.required),
    });
  }
  if (course.target !== undefined) {
    entries.push({ title: t('runway.target'), picture: swatch(styles.target) });
  }
  if (course.forecast) {
    entries.push({
      title: t('runway.forecast'),
      picture: (
        <>
          <rect width={28} height={12} className={styles.band} />
          {swatch(styles.forecast)}
        </>
      ),
    });
  }
  if (revised) {
    entries.push({
      title: t('runway.revision'),
      picture: (
        <path
          className={styles.revision}
          d="M0,-6 L6,0 L0,6 L-6,0 Z"
          transform="translate(14, 6)"
        />
      ),
    });
  }
  return (
    <ul className={styles.legend}>
      {entries.map(({ title, picture }) => (
        <li key={title}>
          <svg width={28} height={12} aria-hidden>
            {picture}
          </svg>
          {title}
        </li>
      ))}
    </ul>
  );
}
