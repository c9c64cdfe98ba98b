import { Chart } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import styles from './Blocks.module.css';
import { ReportChart } from './ReportChart';

/** Charts side by side, as far as there is room. */
export function ChartsBlock(props: { charts: Chart[] }) {
  return (
    <div className={styles.charts}>
      {props.charts.map(chart => (
        <ReportChart key={chart.id} chart={chart} />
      ))}
    </div>
  );
}
