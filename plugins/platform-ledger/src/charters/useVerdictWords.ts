import { CharterVerdict } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { useFormat } from '../format';
import { useTranslation } from '../translation';

/** A verdict, soberly: what it is, why, and how firm. */
export interface VerdictWords {
  /** `Verdict: continue`; before the due day what it would be. */
  title(verdict: CharterVerdict): string;
  /** `1 of 1 kill criterion met, 1 needed` */
  counts(verdict: CharterVerdict): string;
  /** `provisional, recorded on 10 Jan 2025 …`; nothing before the due day. */
  state(verdict: CharterVerdict): string | undefined;
  /** On a line; how firm only where it is not. */
  brief(verdict: CharterVerdict): string;
}

export function useVerdictWords(): VerdictWords {
  const { t } = useTranslation();
  const format = useFormat();

  function title(verdict: CharterVerdict) {
    const outcome = t(`outcome.${verdict.outcome}`);
    return verdict.state === 'as-of-now'
      ? t('verdictWords.asOfNow', { outcome })
      : t('verdictWords.stands', { outcome });
  }

  function counts(verdict: CharterVerdict) {
    return t('verdictWords.counts', {
      met: format.count(verdict.met),
      count: verdict.of,
      needed: format.count(verdict.needed),
    });
  }

  function state(verdict: CharterVerdict) {
    const settles = verdict.settlesOn && format.day(verdict.settlesOn);
    switch (verdict.state) {
      case 'provisional':
        return settles
          ? t('verdictWords.provisional', { day: settles })
          : t('verdictWords.provisionalNoDay');
      case 'provisional-source-failed':
        return settles
          ? t('verdictWords.sourceFailed', { day: settles })
          : t('verdictWords.sourceFailedNoDay');
      case 'recorded':
        return verdict.recordedAt
          ? t('verdictWords.recorded', {
              day: format.instant(verdict.recordedAt),
            })
          : t('verdictWords.recordedNoDay');
      default:
        return undefined;
    }
  }

  return {
    title,
    counts,
    state,
    brief: verdict =>
      [
        title(verdict),
        counts(verdict),
        verdict.state === 'recorded' ? undefined : state(verdict),
      ]
        .filter(Boolean)
        .join(' · '),
  };
}
