import { ReportSnapshot } from '../snapshot';
import { safeHref } from './safeHref';

const REF = /^([^:/]+):([^:/]+)\/([^/]+)$/;

/**
 * Where the portal shows what a report names, on the report's day. Undefined where the report does not know of a portal.
 */
export interface ReportLinks {
  charter(ref: string): string | undefined;
  gate(ref: string): string | undefined;
  scorecard(ref: string): string | undefined;
  squad(ref: string): string | undefined;
  entity(ref: string): string | undefined;
}

/** Links of a report into its portal. */
export function reportLinks(
  snapshot: Pick<ReportSnapshot, 'portalUrl' | 'asOf'>,
): ReportLinks {
  const { portalUrl, asOf } = snapshot;
  const base = safeHref(portalUrl ?? '')?.replace(/\/$/, '');

  function pageOf(page: string, ref: string, below = '') {
    const parts = partsOf(ref);
    return base && parts
      ? `${base}/platform-ledger/${page}/${parts.namespace}/${parts.name}${below}?asOf=${encodeURIComponent(asOf)}`
      : undefined;
  }

  return {
    charter: ref => pageOf('charters', ref),
    gate: ref => pageOf('charters', ref, '/gate'),
    scorecard: ref => pageOf('scorecards', ref),
    squad: ref => pageOf('allocation', ref),
    entity: ref => {
      const parts = partsOf(ref);
      return base && parts
        ? `${base}/catalog/${parts.namespace}/${parts.kind}/${parts.name}`
        : undefined;
    },
  };
}

function partsOf(ref: string) {
  const [, kind, namespace, name] = REF.exec(ref) ?? [];
  return name === undefined
    ? undefined
    : {
        kind: encodeURIComponent(kind),
        namespace: encodeURIComponent(namespace),
        name: encodeURIComponent(name),
      };
}
