import { parseEntityRef } from '@backstage/catalog-model';
import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import {
  allocationRouteRef,
  charterRouteRef,
  chartersRouteRef,
  dataRouteRef,
  ENTITY_CONTENT_PATH,
  gateRouteRef,
  reportRouteRef,
  reportsRouteRef,
  rootRouteRef,
  scorecardRouteRef,
  scorecardsRouteRef,
  squadRouteRef,
} from '../routes';
import { useLocation } from './reactRouter';
import { useRouteIfMounted } from './useRouteIfMounted';

/**
 * Links between the ledger's views. All keep the as-of day; those to the pages are undefined where the portal does not mount them.
 */
export interface LedgerLinks {
  overview?: string;
  scorecards?: string;
  allocation?: string;
  charters?: string;
  reports?: string;
  data?: string;
  scorecard(scorecardRef: string): string | undefined;
  /** One squad's allocation, by sprint where that is asked for. */
  squad(groupRef: string, period?: 'quarter' | 'sprint'): string | undefined;
  charter(charterRef: string): string | undefined;
  /** Where a charter is decided. */
  gate(charterRef: string): string | undefined;
  /** A report is of a day of its own; the as-of day is kept for the way back. */
  report(id: string): string | undefined;
  /** The tab *Platform* of an entity. */
  entityTab(entityRef: string): string;
  /** An entity's own page. */
  entity(entityRef: string): string;
}

export function useLedgerLinks(): LedgerLinks {
  const root = useRouteIfMounted(rootRouteRef);
  const scorecards = useRouteIfMounted(scorecardsRouteRef);
  const scorecard = useRouteIfMounted(scorecardRouteRef);
  const allocation = useRouteIfMounted(allocationRouteRef);
  const squad = useRouteIfMounted(squadRouteRef);
  const charters = useRouteIfMounted(chartersRouteRef);
  const charter = useRouteIfMounted(charterRouteRef);
  const gate = useRouteIfMounted(gateRouteRef);
  const reports = useRouteIfMounted(reportsRouteRef);
  const report = useRouteIfMounted(reportRouteRef);
  const data = useRouteIfMounted(dataRouteRef);
  const entityLink = useEntityRefLink();
  const asOf = new URLSearchParams(useLocation().search).get('asOf');
  const search = asOf ? `?asOf=${encodeURIComponent(asOf)}` : '';

  return {
    overview: root && `${root()}${search}`,
    scorecards: scorecards && `${scorecards()}${search}`,
    allocation: allocation && `${allocation()}${search}`,
    charters: charters && `${charters()}${search}`,
    reports: reports && `${reports()}${search}`,
    data: data && `${data()}${search}`,
    scorecard(scorecardRef) {
      const { namespace, name } = parseEntityRef(scorecardRef, {
        defaultKind: 'scorecard',
      });
      return scorecard && `${scorecard({ namespace, name })}${search}`;
    },
    squad(groupRef, period) {
      const { namespace, name } = parseEntityRef(groupRef, {
        defaultKind: 'group',
      });
      const bySprint = period === 'sprint' ? 'period=sprint' : '';
      const query = [search.slice(1), bySprint].filter(Boolean).join('&');
      return (
        squad && `${squad({ namespace, name })}${query ? `?${query}` : ''}`
      );
    },
    charter: charterRef =>
      charter && `${charter(charterParameters(charterRef))}${search}`,
    gate: charterRef =>
      gate && `${gate(charterParameters(charterRef))}${search}`,
    report: id => report && `${report({ id })}${search}`,
    entityTab: entityRef =>
      `${entityLink(entityRef)}${ENTITY_CONTENT_PATH}${search}`,
    entity: entityRef => entityLink(entityRef),
  };
}

function charterParameters(charterRef: string) {
  const { namespace, name } = parseEntityRef(charterRef, {
    defaultKind: 'charter',
  });
  return { namespace, name };
}
