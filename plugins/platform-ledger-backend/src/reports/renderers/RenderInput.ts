import {
  ReportSnapshot,
  ReportWords,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';

/** What every renderer is a pure function of. */
export interface RenderInput {
  snapshot: ReportSnapshot;
  words: ReportWords;
  /** SHA-256 of the snapshot's canonical text, in hexadecimal digits: printed, so that a sheet of paper can be matched with its snapshot. */
  hash: string;
}
