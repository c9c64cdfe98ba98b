import {
  Day,
  HandOverItem,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { useState } from 'react';
import { ActionButton, entityName, Panel } from '../../elements';
import { useTranslation } from '../../translation';
import view from '../CharterView.module.css';
import { HandOverForm } from '../HandOverForm';
import { HandOverTable } from '../HandOverTable';
import { useMayHandOver } from '../useMayHandOver';

export interface HandOverPanelProps {
  items: HandOverItem[];
  asOf: Day;
  onChanged(): void;
}

/** After a kill: what the team leaves, who takes it over, and by when. */
export function HandOverPanel(props: HandOverPanelProps) {
  const { t } = useTranslation();
  const mayChange = useMayHandOver();
  const [changing, setChanging] = useState<string>();
  const [done, setDone] = useState<string>();
  const { items, asOf, onChanged } = props;
  const item = items.find(({ id }) => id === changing);
  const doneCount = items.filter(({ doneOn }) => doneOn).length;
  return (
    <Panel headingLevel={3} title={t('handOver.title')}>
      <p className={`${view.said} ${view.strong}`}>
        {t('handOver.progress', {
          done: String(doneCount),
          of: String(items.length),
        })}
      </p>
      <p className={view.muted}>{t('handOver.about')}</p>
      <HandOverTable
        items={items}
        asOf={asOf}
        action={
          mayChange
            ? ({ id, capability }) => (
                <ActionButton
                  label={t('handOverForm.openNamed', {
                    capability: entityName(capability),
                  })}
                  onClick={() => {
                    setChanging(id);
                    setDone(undefined);
                  }}
                >
                  {t('handOverForm.open')}
                </ActionButton>
              )
            : undefined
        }
      />
      <p role="status" className={view.done}>
        {done}
      </p>
      {item && (
        <HandOverForm
          key={item.id}
          item={item}
          onCancel={() => setChanging(undefined)}
          onDone={change => {
            setChanging(undefined);
            setDone(change);
            onChanged();
          }}
        />
      )}
    </Panel>
  );
}
