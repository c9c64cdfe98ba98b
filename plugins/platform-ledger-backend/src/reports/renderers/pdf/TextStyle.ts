import { ChartInk } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { FontWeight } from '../reportFonts';

/** How text is set; sizes in points, none under 8. */
export interface TextStyle {
  size: number;
  /** From baseline to baseline. */
  leading: number;
  weight: FontWeight;
  ink: ChartInk;
}

/** One calm typeface in few sizes. */
export const TEXT_STYLES = {
  title: { size: 27, leading: 32, weight: 600, ink: 'ink' },
  section: { size: 16, leading: 20, weight: 600, ink: 'ink' },
  heading: { size: 11.5, leading: 15, weight: 600, ink: 'ink' },
  lead: { size: 12.5, leading: 17, weight: 400, ink: 'ink' },
  body: { size: 10, leading: 14, weight: 400, ink: 'ink' },
  strong: { size: 10, leading: 14, weight: 600, ink: 'ink' },
  small: { size: 9, leading: 12.5, weight: 400, ink: 'muted' },
  note: { size: 10, leading: 14, weight: 600, ink: 'bad' },
  caption: { size: 9.5, leading: 13, weight: 600, ink: 'ink' },
  head: { size: 8.5, leading: 11, weight: 400, ink: 'muted' },
  cell: { size: 9, leading: 12, weight: 400, ink: 'ink' },
  total: { size: 9, leading: 12, weight: 600, ink: 'ink' },
  detail: { size: 8.2, leading: 10.5, weight: 400, ink: 'muted' },
  frame: { size: 8.5, leading: 11, weight: 400, ink: 'muted' },
} as const satisfies Record<string, TextStyle>;
