import { ReportDetails } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Disclosure, Panel } from '../../elements';
import { useTranslation } from '../../translation';
import { CommentaryNote, ReportBlockView } from './blocks';
import { CommentarySection } from './commentary';
import { SectionComments } from './comments';
import { ReportPart, sectionId } from './reportParts';
import styles from './ReportPartPanel.module.css';

export interface ReportPartPanelProps {
  report: ReportDetails;
  part: ReportPart;
  onChanged(): void;
}

/** A section: what is so in a sentence, the owner's note, the evidence; and beside it what was said since. */
export function ReportPartPanel(props: ReportPartPanelProps) {
  const { report, part, onChanged } = props;
  const { id, title, lead, notes, blocks } = part;
  const { t } = useTranslation();
  const body = blocks.length > 0 && (
    <div className={styles.body}>
      {blocks.map((block, place) => (
        <ReportBlockView key={place} block={block} sectionTitle={title} />
      ))}
    </div>
  );
  if (id === 'figures') {
    return (
      <Panel id={sectionId(id)} headingLevel={3} title={title}>
        <Disclosure summary={t('reportView.figures')}>{body}</Disclosure>
      </Panel>
    );
  }
  const section = { id, title };
  return (
    <Panel id={sectionId(id)} headingLevel={3} title={title}>
      <div className={styles.body}>
        {lead && <p className={styles.lead}>{lead}</p>}
        {notes.map((note, place) => (
          <CommentaryNote key={place} block={note} />
        ))}
        {report.state === 'draft' && (
          <CommentarySection
            report={report}
            section={section}
            onChanged={onChanged}
          />
        )}
        {body}
        {report.state !== 'draft' && (
          <SectionComments
            report={report}
            section={section}
            onChanged={onChanged}
          />
        )}
      </div>
    </Panel>
  );
}
