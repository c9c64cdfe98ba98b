import { ReportSection } from '@platform-ledger/backstage-plugin-platform-ledger-common';

/** A section by what it is called. */
export interface ReportSectionTitle {
  id: ReportSection;
  title: string;
}
