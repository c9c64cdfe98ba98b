import { AllocationView, SquadView } from '../allocation';
import { DataView } from '../data';
import { OverviewView } from '../overview';
import { Route, Routes } from '../routing';
import { ScorecardView } from '../scorecard';
import { ScorecardsView } from '../scorecards';
import { PageFrame } from './PageFrame';
import { UnknownPage } from './UnknownPage';

/** Everything under `/platform-ledger`. The portal's frame (its header) is around it already. */
export function LedgerPages() {
  return (
    <PageFrame>
      <Routes>
        <Route path="/" element={<OverviewView />} />
        <Route path="/scorecards" element={<ScorecardsView />} />
        <Route
          path="/scorecards/:namespace/:name"
          element={<ScorecardView />}
        />
        <Route path="/allocation" element={<AllocationView />} />
        <Route path="/allocation/:namespace/:name" element={<SquadView />} />
        <Route path="/data" element={<DataView />} />
        <Route path="*" element={<UnknownPage />} />
      </Routes>
    </PageFrame>
  );
}
