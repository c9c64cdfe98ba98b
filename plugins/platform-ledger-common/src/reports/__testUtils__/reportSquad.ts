import { BandVerdict } from '../../schema';
import { ReportSquad } from '../snapshot';

/** A squad with a share and a ledger that it accrues in. */
export function reportSquad(options: {
  title: string;
  share: number;
  verdict: BandVerdict;
}): ReportSquad {
  const { title, share, verdict } = options;
  return {
    squad: { ref: `group:default/${title.toLowerCase()}`, title },
    cell: {
      suppressed: false,
      verdict,
      reasons: [],
      share,
      unit: 'person-days',
      attributed: 40,
      platform: share * 40,
      selfReported: false,
      categories: [],
    },
    policy: 'allocationpolicy:default/organisation',
    ledger: {
      opening: 2,
      restated: 0,
      accrued: 4,
      repaid: 0,
      writtenOff: 0,
      closing: 6,
      through: '2026-06-30',
      assessed: true,
    },
    tradeOffs: { open: 0, overdue: 0 },
  };
}
