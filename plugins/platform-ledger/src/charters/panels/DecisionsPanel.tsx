import GavelIcon from '@material-ui/icons/Gavel';
import {
  CharterDecision,
  CharterDetails,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { useState } from 'react';
import {
  ActionButton,
  DataTable,
  EntityLink,
  Mark,
  Panel,
} from '../../elements';
import { useFormat } from '../../format';
import { useTranslation } from '../../translation';
import view from '../CharterView.module.css';
import { VerdictLines } from '../VerdictLines';
import { StoredEvidence } from './StoredEvidence';

export interface DecisionsPanelProps {
  charter: CharterDetails;
  /** Where the verdict stands on the page already. */
  withoutVerdict?: boolean;
}

/** The verdict, and every decision with what it was taken on. None is ever removed. */
export function DecisionsPanel(props: DecisionsPanelProps) {
  const { t } = useTranslation();
  const [shown, setShown] = useState<string>();
  const { charter, withoutVerdict } = props;
  const { entityRef, decisions, verdict } = charter;
  return (
    <Panel headingLevel={3} title={t('decisions.title')}>
      {!withoutVerdict && <VerdictLines charter={charter} />}
      <div className={withoutVerdict ? undefined : view.foot}>
        {decisions.length > 0 ? (
          <DecisionsTable decisions={decisions} onShow={setShown} />
        ) : (
          t('decisions.none')
        )}
      </div>
      {verdict.evidenceHash && verdict.evidenceHash !== shown && (
        <div className={view.foot}>
          <ActionButton onClick={() => setShown(verdict.evidenceHash)}>
            {t('decisions.showVerdictEvidence')}
          </ActionButton>
        </div>
      )}
      {shown && (
        <StoredEvidence
          charterRef={entityRef}
          evidenceHash={shown}
          onHide={() => setShown(undefined)}
        />
      )}
    </Panel>
  );
}

function DecisionsTable(props: {
  decisions: CharterDecision[];
  onShow(evidenceHash: string): void;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <DataTable<CharterDecision>
      caption={t('decisions.caption')}
      rows={[...props.decisions].sort((left, right) =>
        right.decidedAt.localeCompare(left.decidedAt),
      )}
      rowKey={decision => decision.id}
      columns={[
        {
          key: 'decision',
          head: t('decisions.decision'),
          cell: row => (
            <div className={view.stack}>
              <span>{t(`decisionTitle.${row.decision}`)}</span>
              {row.holdUntil && (
                <span className={view.small}>
                  {t('decisions.until', { day: format.day(row.holdUntil) })}
                </span>
              )}
              {row.againstVerdict && (
                <Mark tone="upcoming" icon={GavelIcon}>
                  {t('charterMark.againstVerdict')}
                </Mark>
              )}
            </div>
          ),
        },
        {
          key: 'verdict',
          head: t('decisions.verdict'),
          cell: row => t(`outcome.${row.verdict}`),
        },
        {
          key: 'reason',
          head: t('decisions.reason'),
          cell: row => row.reason ?? t('decisions.noReason'),
        },
        {
          key: 'on',
          head: t('decisions.decidedOn'),
          nowrap: true,
          cell: row => format.day(row.decidedOn),
        },
        {
          key: 'by',
          head: t('decisions.decidedBy'),
          cell: row => <EntityLink entityRef={row.decidedBy} />,
        },
        {
          key: 'evidence',
          head: t('decisions.evidence'),
          cell: row => (
            <div className={view.stack}>
              <code title={row.evidenceHash}>
                {row.evidenceHash.slice(0, 12)}
              </code>
              <ActionButton
                label={t('decisions.showEvidenceNamed', {
                  day: format.day(row.decidedOn),
                  decision: t(`decisionShort.${row.decision}`),
                })}
                onClick={() => props.onShow(row.evidenceHash)}
              >
                {t('decisions.showEvidence')}
              </ActionButton>
            </div>
          ),
        },
      ]}
    />
  );
}
