import { useTranslation } from '../translation';
import styles from './CodeSample.module.css';
import { CopyButton } from './CopyButton';
import { ScrollRegion } from './ScrollRegion';

/** A command or a piece of YAML to take away. */
export function CodeSample(props: { text: string; label: string }) {
  const { t } = useTranslation();
  return (
    <div className={styles.sample}>
      <ScrollRegion label={props.label} className={styles.code}>
        <pre>{props.text}</pre>
      </ScrollRegion>
      <CopyButton text={props.text}>{t('copy.code')}</CopyButton>
    </div>
  );
}
