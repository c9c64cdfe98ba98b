import { AllocationView, SquadView } from '../allocation';
import { ChartersView, CharterView, GateView } from '../charters';
import { DataView } from '../data';
import { OverviewView } from '../overview';
import { ReportsView, ReportView } from '../reports';
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
        <Route path="/charters" element={<ChartersView />} />
        <Route path="/charters/:namespace/:name" element={<CharterView />} />
        <Route path="/charters/:namespace/:name/gate" element={<GateView />} />
        <Route path="/reports" element={<ReportsView />} />
        <Route path="/reports/:id" element={<ReportView />} />
        <Route path="/data" element={<DataView />} />
        <Route path="*" element={<UnknownPage />} />
      </Routes>
    </PageFrame>
  );
}
