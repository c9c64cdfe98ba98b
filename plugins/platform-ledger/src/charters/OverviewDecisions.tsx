import { useApi } from '@backstage/core-plugin-api';
import { platformLedgerApiRef } from '../api';
import { entityName, Loaded, Panel, TextLink } from '../elements';
import { useFormat } from '../format';
import { useLedgerLinks } from '../routing';
import { useAsOf, useLoaded } from '../state';
import { useTranslation } from '../translation';
import { CharterMarks } from './CharterMarks';
import styles from './OverviewCharters.module.css';
import { HandOverTable } from './HandOverTable';
import {
  WaitingDecision,
  waitingDecisions,
  waitingSince,
} from './waitingDecisions';

/** Before anything else on the overview: which decisions wait, and what of dissolved teams is not handed over. */
export function OverviewDecisions() {
  const { t } = useTranslation();
  const api = useApi(platformLedgerApiRef);
  const { asked, day } = useAsOf();
  const charters = useLoaded(
    () =>
      api.listCharters({ query: { asOf: asked } }).then(({ items }) => items),
    [api, asked],
  );
  const handOvers = useLoaded(
    () =>
      api
        .listHandOvers({ query: { asOf: asked, open: true } })
        .then(({ items }) => items),
    [api, asked],
  );
  return (
    <>
      <Loaded
        state={charters}
        what={t('charters.what')}
        stillWorks={t('stillWorks.figures')}
        skeleton={<></>}
      >
        {value => {
          const waiting = waitingDecisions(value);
          return waiting.length > 0 ? (
            <Panel
              headingLevel={2}
              title={t('overviewCharters.decisionsTitle')}
            >
              <ul className={styles.list}>
                {waiting.map(decision => (
                  <Waiting
                    key={`${decision.kind} ${decision.charter.entityRef}`}
                    decision={decision}
                  />
                ))}
              </ul>
            </Panel>
          ) : null;
        }}
      </Loaded>
      <Loaded
        state={handOvers}
        what={t('charters.whatHandOvers')}
        stillWorks={t('stillWorks.figures')}
        skeleton={<></>}
      >
        {value =>
          value.length > 0 ? (
            <Panel
              headingLevel={2}
              title={t('overviewCharters.handOversTitle')}
            >
              <HandOverTable items={value} asOf={day} withCharter />
            </Panel>
          ) : null
        }
      </Loaded>
    </>
  );
}

function Waiting(props: { decision: WaitingDecision }) {
  const { t } = useTranslation();
  const format = useFormat();
  const links = useLedgerLinks();
  const { charter, kind, days } = props.decision;
  const since = format.day(waitingSince(charter));
  const words = () => {
    if (kind === 'change') {
      return t('overviewCharters.changeWaits', {
        charter: charter.title,
        count: charter.waitingChanges,
      });
    }
    return t(
      charter.decision?.holdUntil
        ? 'overviewCharters.holdEnded'
        : 'overviewCharters.gateWaits',
      { charter: charter.title, day: since },
    );
  };
  return (
    <li className={styles.waiting}>
      <TextLink
        to={
          kind === 'gate'
            ? links.gate(charter.entityRef)
            : links.charter(charter.entityRef)
        }
      >
        {words()}
      </TextLink>
      <span className={styles.muted}>
        {[
          t('overviewCharters.decider', {
            decider: entityName(charter.decider),
          }),
          days !== undefined &&
            t('overviewCharters.since', {
              count: days,
              n: format.count(days),
            }),
        ]
          .filter(Boolean)
          .join(', ')}
      </span>
      <CharterMarks charter={{ ...charter, waitingChanges: 0 }} />
    </li>
  );
}
