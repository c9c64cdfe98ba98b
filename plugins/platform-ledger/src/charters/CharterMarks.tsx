import EditOutlinedIcon from '@material-ui/icons/EditOutlined';
import GavelIcon from '@material-ui/icons/Gavel';
import HistoryIcon from '@material-ui/icons/History';
import ReportProblemOutlinedIcon from '@material-ui/icons/ReportProblemOutlined';
import { CharterSummary } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Mark } from '../elements';
import { useTranslation } from '../translation';

export interface CharterMarksProps {
  charter: Pick<
    CharterSummary,
    'retrospective' | 'undecided' | 'waitingChanges' | 'problems' | 'decision'
  >;
}

/** What has to stand beside a charter wherever it is shown. */
export function CharterMarks(props: CharterMarksProps) {
  const { t } = useTranslation();
  const { retrospective, undecided, waitingChanges, problems, decision } =
    props.charter;
  return (
    <>
      {retrospective && (
        <Mark
          tone="exempt"
          icon={HistoryIcon}
          title={t('charterMark.retrospectiveWhy')}
        >
          {t('charterMark.retrospective')}
        </Mark>
      )}
      {undecided && (
        <Mark
          tone="unknown"
          icon={GavelIcon}
          title={t('charterMark.undecidedWhy')}
        >
          {t('charterMark.undecided')}
        </Mark>
      )}
      {decision?.againstVerdict && (
        <Mark tone="upcoming" icon={GavelIcon} title={decision.reason}>
          {t('charterMark.againstVerdict')}
        </Mark>
      )}
      {waitingChanges > 0 && (
        <Mark
          tone="unknown"
          icon={EditOutlinedIcon}
          title={t('charterMark.waitingWhy')}
        >
          {t('charterMark.waiting', { count: waitingChanges })}
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
