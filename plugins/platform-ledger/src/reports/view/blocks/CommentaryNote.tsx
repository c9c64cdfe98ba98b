import { BlockOf } from '../reportParts';
import styles from './Blocks.module.css';
import { SpanText } from './SpanText';

/** The owner's note on a section. */
export function CommentaryNote(props: { block: BlockOf<'commentary'> }) {
  const { paragraphs, by } = props.block;
  return (
    <blockquote className={styles.note}>
      {paragraphs.map((spans, place) => (
        <p key={place}>
          <SpanText spans={spans} />
        </p>
      ))}
      <footer className={styles.small}>{by}</footer>
    </blockquote>
  );
}
