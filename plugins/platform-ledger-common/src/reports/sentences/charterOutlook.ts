import { ReportCharter } from '../snapshot';

/**
 * Where a charter stands: not started; on its runway, on track, at risk or too early to say; or past its gate.
 *
 * @public
 */
export type CharterOutlook =
  'planned' | 'onTrack' | 'atRisk' | 'tooEarly' | 'ended';

/**
 * On its runway a charter is on track where as many kill criteria as have to be are met or forecast to be; it is at risk where they would not be even if
 * all that cannot be told yet were met.
 *
 * @public
 */
export function charterOutlook(
  charter: Pick<ReportCharter, 'phase' | 'verdict' | 'criteria'>,
): CharterOutlook {
  const { phase, verdict, criteria } = charter;
  if (phase === 'planned') {
    return 'planned';
  }
  if (verdict.state !== 'as-of-now') {
    return 'ended';
  }
  const reached = criteria.filter(
    ({ status }) => status === 'met' || status === 'on-track',
  ).length;
  const open = criteria.filter(
    ({ status }) => status === 'too-early' || status === 'no-data',
  ).length;
  if (reached >= verdict.needed) {
    return 'onTrack';
  }
  return reached + open >= verdict.needed ? 'tooEarly' : 'atRisk';
}
