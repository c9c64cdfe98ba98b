import { Panel } from '../../elements';
import { useTranslation } from '../../translation';
import styles from './ContentsPanel.module.css';
import { ReportPart, sectionId } from './reportParts';

/** The way to each section. */
export function ContentsPanel(props: { parts: ReportPart[] }) {
  const { t } = useTranslation();
  return (
    <Panel headingLevel={3} title={t('reportView.contents')}>
      <ol className={styles.contents}>
        {props.parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${sectionId(id)}`}>{title}</a>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
