import { Heading } from '../../../elements';
import { BlockOf } from '../reportParts';
import styles from './Blocks.module.css';
import { ReportChart } from './ReportChart';
import { ReportLink } from './ReportLink';

/** Three sentences, three pictures: what the evidence below says. */
export function GlanceBlock(props: { block: BlockOf<'glance'> }) {
  const { title, items } = props.block;
  return (
    <div>
      <Heading level={4} className={styles.heading}>
        {title}
      </Heading>
      <div className={styles.glance}>
        {items.map(item => (
          <div key={item.section} className={styles.glanced}>
            <Heading level={5} className={styles.glanceTitle}>
              <ReportLink href={`#${item.section}`}>{item.title}</ReportLink>
            </Heading>
            {item.chart && <ReportChart chart={item.chart} />}
            <p className={styles.text}>{item.text}</p>
          </div>
        ))}
      </div>
    </div>
  );
}
