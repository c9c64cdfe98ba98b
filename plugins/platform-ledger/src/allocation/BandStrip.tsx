import styles from './BandStrip.module.css';

export interface BandStripProps {
  band: { floor: number; ceiling: number };
  share?: number;
}

// Bands lie far below it; what is above stands at the end.
const END = 0.6;

/** A share as a point on a line with the band on it. Stands beside the figures, which say it in words. */
export function BandStrip(props: BandStripProps) {
  const { band, share } = props;
  const at = (value: number) => `${(Math.min(value, END) / END) * 100}%`;
  return (
    <span className={styles.strip} aria-hidden>
      <span
        className={styles.band}
        style={{
          left: at(band.floor),
          width: `calc(${at(band.ceiling)} - ${at(band.floor)})`,
        }}
      />
      {share !== undefined && (
        <span className={styles.point} style={{ left: at(share) }} />
      )}
    </span>
  );
}
