import EditOutlinedIcon from '@material-ui/icons/EditOutlined';
import HourglassEmptyIcon from '@material-ui/icons/HourglassEmpty';
import LockOutlinedIcon from '@material-ui/icons/LockOutlined';
import SendIcon from '@material-ui/icons/Send';
import { ReportState } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Mark, MarkTone } from '../elements';
import { useTranslation } from '../translation';

const looks = {
  draft: { tone: 'unknown', icon: EditOutlinedIcon },
  frozen: { tone: 'accent', icon: LockOutlinedIcon },
  published: { tone: 'pass', icon: SendIcon },
} satisfies { [state in ReportState]: { tone: MarkTone; icon: unknown } };

export interface ReportMarksProps {
  state: ReportState;
  /** The period has not ended. */
  partial: boolean;
}

/** What has to stand beside a report wherever it is shown. */
export function ReportMarks(props: ReportMarksProps) {
  const { t } = useTranslation();
  const { state, partial } = props;
  const { tone, icon } = looks[state];
  return (
    <>
      <Mark tone={tone} icon={icon} title={t(`reportState.${state}Why`)}>
        {t(`reportState.${state}`)}
      </Mark>
      {partial && (
        <Mark
          tone="unknown"
          icon={HourglassEmptyIcon}
          title={t('reportState.runningWhy')}
        >
          {t('reportState.running')}
        </Mark>
      )}
    </>
  );
}
