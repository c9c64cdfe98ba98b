import ArchiveOutlinedIcon from '@material-ui/icons/ArchiveOutlined';
import EditOutlinedIcon from '@material-ui/icons/EditOutlined';
import GavelIcon from '@material-ui/icons/Gavel';
import HistoryIcon from '@material-ui/icons/History';
import ReportProblemOutlinedIcon from '@material-ui/icons/ReportProblemOutlined';
import { ScorecardSummary } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Mark } from '../elements';
import { useTranslation } from '../translation';

export interface ScorecardMarksProps {
  scorecard: Pick<
    ScorecardSummary,
    'lifecycle' | 'mandated' | 'context' | 'problems'
  >;
}

/** What has to stand beside each of a scorecard's figures. */
export function ScorecardMarks(props: ScorecardMarksProps) {
  const { t } = useTranslation();
  const { lifecycle, mandated, context, problems } = props.scorecard;
  return (
    <>
      {lifecycle === 'draft' && (
        <Mark
          tone="upcoming"
          icon={EditOutlinedIcon}
          title={t('mark.draftWhy')}
        >
          {t('mark.draft')}
        </Mark>
      )}
      {lifecycle === 'retired' && (
        <Mark
          tone="exempt"
          icon={ArchiveOutlinedIcon}
          title={t('mark.retiredWhy')}
        >
          {t('mark.retired')}
        </Mark>
      )}
      {mandated && (
        <Mark tone="exempt" icon={GavelIcon} title={t('mark.mandatedWhy')}>
          {t('mark.mandated')}
        </Mark>
      )}
      {context.retrospective && (
        <Mark
          tone="exempt"
          icon={HistoryIcon}
          title={t('mark.retrospectiveWhy')}
        >
          {t('mark.retrospective')}
        </Mark>
      )}
      {problems.length > 0 && (
        <Mark
          tone="unknown"
          icon={ReportProblemOutlinedIcon}
          title={t('mark.problemsWhy')}
        >
          {t('mark.problems')}
        </Mark>
      )}
    </>
  );
}
