import Skeleton from '@material-ui/lab/Skeleton';
import { useTranslation } from '../translation';
import styles from './SkeletonLines.module.css';
import { VisuallyHidden } from './VisuallyHidden';

/** Holds the place of what is being loaded, in about its size. */
export function SkeletonLines(props: { lines?: number; height?: number }) {
  const { t } = useTranslation();
  const widths = ['62%', '94%', '78%', '86%', '70%'];
  return (
    <div className={styles.lines} role="status">
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      {Array.from({ length: props.lines ?? 3 }, (_, line) => (
        <Skeleton
          key={line}
          variant="rect"
          width={props.height ? '100%' : widths[line % widths.length]}
          height={props.height ?? 18}
        />
      ))}
    </div>
  );
}
