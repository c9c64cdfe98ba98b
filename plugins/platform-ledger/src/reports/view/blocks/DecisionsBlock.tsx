import EventIcon from '@material-ui/icons/Event';
import ReportProblemOutlinedIcon from '@material-ui/icons/ReportProblemOutlined';
import { Mark } from '../../../elements';
import { BlockOf } from '../reportParts';
import styles from './Blocks.module.css';
import { ReportLink } from './ReportLink';

/** What is needed, why, of whom, by when. */
export function DecisionsBlock(props: { block: BlockOf<'decisions'> }) {
  return (
    <ol className={styles.decisions}>
      {props.block.items.map(({ what, href, why, who, by, overdue }, place) => (
        <li key={place} className={styles.decision}>
          <div className={styles.what}>
            <ReportLink href={href}>{what}</ReportLink>
          </div>
          {why && <div className={styles.text}>{why}</div>}
          <div className={styles.who}>
            <span>{who}</span>
            <Mark
              tone={overdue ? 'fail' : 'exempt'}
              icon={overdue ? ReportProblemOutlinedIcon : EventIcon}
            >
              {by}
            </Mark>
          </div>
        </li>
      ))}
    </ol>
  );
}
