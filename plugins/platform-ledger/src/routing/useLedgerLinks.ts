import { parseEntityRef } from '@backstage/catalog-model';
import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import {
  dataRouteRef,
  ENTITY_CONTENT_PATH,
  rootRouteRef,
  scorecardRouteRef,
  scorecardsRouteRef,
} from '../routes';
import { useLocation } from './reactRouter';
import { useRouteIfMounted } from './useRouteIfMounted';

/**
 * Links between the ledger's views. All keep the as-of day; those to the pages are undefined where the portal does not mount them.
 */
export interface LedgerLinks {
  overview?: string;
  scorecards?: string;
  data?: string;
  scorecard(scorecardRef: string): string | undefined;
  /** The tab *Platform* of an entity. */
  entityTab(entityRef: string): string;
  /** An entity's own page. */
  entity(entityRef: string): string;
}

export function useLedgerLinks(): LedgerLinks {
  const root = useRouteIfMounted(rootRouteRef);
  const scorecards = useRouteIfMounted(scorecardsRouteRef);
  const scorecard = useRouteIfMounted(scorecardRouteRef);
  const data = useRouteIfMounted(dataRouteRef);
  const entityLink = useEntityRefLink();
  const asOf = new URLSearchParams(useLocation().search).get('asOf');
  const search = asOf ? `?asOf=${encodeURIComponent(asOf)}` : '';

  return {
    overview: root && `${root()}${search}`,
    scorecards: scorecards && `${scorecards()}${search}`,
    data: data && `${data()}${search}`,
    scorecard(scorecardRef) {
      const { namespace, name } = parseEntityRef(scorecardRef, {
        defaultKind: 'scorecard',
      });
      return scorecard && `${scorecard({ namespace, name })}${search}`;
    },
    entityTab: entityRef =>
      `${entityLink(entityRef)}${ENTITY_CONTENT_PATH}${search}`,
    entity: entityRef => entityLink(entityRef),
  };
}
