import {
  AllocationCell,
  AllocationPeriod,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { ReactNode, useEffect, useRef } from 'react';
import { ScrollRegion, VisuallyHidden } from '../elements';
import { useFormat } from '../format';
import { useTranslation } from '../translation';
import { HeatCell } from './HeatCell';
import styles from './HeatMap.module.css';
import { periodKey, usePeriodWords } from './usePeriodWords';

export interface HeatRow {
  key: string;
  /** As it is read out with each cell. */
  name: string;
  head: ReactNode;
  cells: AllocationCell[];
  to?: string;
  /** Stands behind the periods. */
  foot?: ReactNode;
}

export interface HeatMapProps {
  caption: string;
  rowHead: string;
  footHead?: string;
  periods: AllocationPeriod[];
  rows: HeatRow[];
}

/** Squads by period against the band. It is a table, coloured: what the colours say stands in each cell. */
export function HeatMap(props: HeatMapProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const periodWords = usePeriodWords();
  const { periods } = props;
  const table = useRef<HTMLTableElement>(null);
  // Where not all fit, the latest are in sight.
  useEffect(() => {
    const box = table.current?.parentElement;
    if (box) {
      box.scrollLeft = box.scrollWidth;
    }
  }, [periods.length]);
  return (
    <ScrollRegion label={props.caption} className={styles.box}>
      <table ref={table} className={styles.table}>
        <caption>
          <VisuallyHidden>{props.caption}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">{props.rowHead}</th>
            {periods.map(period => (
              <th key={periodKey(period)} scope="col">
                {periodWords(period)}
                {period.partial && (
                  <span className={styles.running}> {t('heat.running')}</span>
                )}
                {period.kind === 'sprint' && (
                  <VisuallyHidden> – {format.day(period.end)}</VisuallyHidden>
                )}
              </th>
            ))}
            {props.footHead && (
              <th scope="col" className={styles.foot}>
                {props.footHead}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {props.rows.map(row => {
            const cells = new Map(
              row.cells.map(cell => [periodKey(cell.period), cell]),
            );
            return (
              <tr key={row.key}>
                <th scope="row">{row.head}</th>
                {periods.map(period => {
                  const cell = cells.get(periodKey(period));
                  return (
                    <td
                      key={periodKey(period)}
                      className={
                        cell && !cell.suppressed
                          ? styles[cell.verdict]
                          : styles.none
                      }
                    >
                      {cell ? (
                        <HeatCell
                          cell={cell}
                          to={row.to}
                          label={figure =>
                            t('heat.cell', {
                              group: row.name,
                              period: periodWords(period),
                              figure,
                            })
                          }
                        />
                      ) : (
                        <span className={styles.small}>{t('heat.noCell')}</span>
                      )}
                    </td>
                  );
                })}
                {props.footHead && <td className={styles.foot}>{row.foot}</td>}
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
