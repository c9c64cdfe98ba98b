import { Entity } from '@backstage/catalog-model';
import { EntityStandings } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { CodeSample, Message } from '../elements';
import { useFormat } from '../format';
import { useTranslation } from '../translation';

export interface NoStandingsProps {
  entity: Entity;
  standings: EntityStandings;
}

/** Why there is nothing to show: the entity did not count on that day, or no scorecard applies to it. */
export function NoStandings(props: NoStandingsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { entity, standings } = props;
  const day = format.longDay(standings.context.asOf);
  if (!standings.present) {
    return (
      <Message kind="empty" title={t('entity.absentTitle', { day })}>
        {t('entity.absent')}
      </Message>
    );
  }
  return (
    <Message kind="empty" title={t('entity.noScorecardTitle')}>
      {t('entity.noScorecard')}
      <CodeSample
        label={t('entity.noScorecardSample')}
        text={scorecardThatApplies(entity)}
      />
    </Message>
  );
}

function scorecardThatApplies(entity: Entity): string {
  return `apiVersion: platform-ledger.io/v1alpha1
kind: Scorecard
metadata:
  name: documented
  title: Documented
spec:
  type: standard
  lifecycle: draft
  owner: group:default/platform
  appliesTo: { kind: ${entity.kind} }
  levels: [{ name: documented }]
  checks:
    - id: has-a-readme
      level: documented
      title: Has a README
      when: { fact: docs.readme, is: true }
      because: Nobody adopts what nobody can read about.
      instruction: Add a README.md that says what it is for.
`;
}
