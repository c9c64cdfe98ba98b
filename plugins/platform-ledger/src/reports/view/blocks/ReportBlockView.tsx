import { Heading } from '../../../elements';
import { BodyBlock } from '../reportParts';
import styles from './Blocks.module.css';
import { ChartsBlock } from './ChartsBlock';
import { CommentaryNote } from './CommentaryNote';
import { DecisionsBlock } from './DecisionsBlock';
import { GlanceBlock } from './GlanceBlock';
import { ReportTable } from './ReportTable';
import { SpanText } from './SpanText';

export interface ReportBlockViewProps {
  block: BodyBlock;
  sectionTitle: string;
}

/** A part of a report, laid out for the page. */
export function ReportBlockView(props: ReportBlockViewProps) {
  const { block, sectionTitle } = props;
  switch (block.kind) {
    case 'heading':
      return (
        <Heading level={4} className={styles.heading}>
          <SpanText spans={block.text} />
        </Heading>
      );
    case 'text':
      return (
        <p className={block.small ? styles.aside : styles.text}>
          <SpanText spans={block.text} />
        </p>
      );
    case 'commentary':
      return <CommentaryNote block={block} />;
    case 'decisions':
      return <DecisionsBlock block={block} />;
    case 'glance':
      return <GlanceBlock block={block} />;
    case 'table':
      return <ReportTable block={block} sectionTitle={sectionTitle} />;
    default:
      return <ChartsBlock charts={block.charts} />;
  }
}
