import { ReportDetails } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Heading, Message, TextLink } from '../../elements';
import { useLedgerLinks } from '../../routing';
import { useTranslation } from '../../translation';
import { ReportMarks } from '../ReportMarks';
import styles from './ReportHead.module.css';
import { BlockOf } from './reportParts';

export interface ReportHeadProps {
  report: ReportDetails;
  masthead: BlockOf<'masthead'>;
}

/** What the report is about, for whom, of which day; and what has to be known first. */
export function ReportHead(props: ReportHeadProps) {
  const { t } = useTranslation();
  const links = useLedgerLinks();
  const { report, masthead } = props;
  const [note, ...others] = masthead.notes;
  return (
    <div className={styles.head}>
      <div className={styles.above}>
        <span>{masthead.scope}</span>
        <span className={styles.way}>
          <TextLink to={links.reports}>{t('reportView.toReports')}</TextLink>
        </span>
      </div>
      <div className={styles.line}>
        <Heading level={2} className={styles.title}>
          {masthead.title}
        </Heading>
        <ReportMarks state={report.state} partial={report.snapshot.partial} />
      </div>
      {masthead.lines.map(line => (
        <p key={line} className={styles.about}>
          {line}
        </p>
      ))}
      {note && (
        <div className={styles.note}>
          <Message kind="warning" title={note}>
            {others.join(' ')}
          </Message>
        </div>
      )}
    </div>
  );
}
