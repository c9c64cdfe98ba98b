import {
  CriterionEvaluation,
  PopulationReading,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { useFormat } from '../../format';
import { useTranslation } from '../../translation';
import view from '../CharterView.module.css';
import { MeasuredFigure, useReadingWords } from '../useReadingWords';

/** Both populations side by side, the judged one first, with how old the evidence is. */
export function MeasuredCell(props: { evaluation: CriterionEvaluation }) {
  const { t } = useTranslation();
  const { frozen, current, judged, metric, withheld } = props.evaluation;
  if (!frozen) {
    return (
      <Reading reading={{ ...current, withheld }} unit={metric?.unit} judged />
    );
  }
  const [first, second] =
    judged === 'frozen' ? [frozen, current] : [current, frozen];
  return (
    <div className={`${view.stack} ${view.wide}`}>
      <Reading
        reading={first}
        unit={metric?.unit}
        word={t(`criteria.${first.population}`)}
        judged
      />
      <Reading
        reading={second}
        unit={metric?.unit}
        word={t(`criteria.${second.population}`)}
      />
    </div>
  );
}

function Reading(props: {
  reading: PopulationReading & MeasuredFigure;
  unit?: string;
  word?: string;
  judged?: boolean;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const readingWords = useReadingWords();
  const { reading, word, judged } = props;
  const { gone, observedOn, ageDays = 0, fresh } = reading;
  return (
    <div>
      <span className={judged ? view.strong : undefined}>
        {[word, readingWords(reading, props.unit)].filter(Boolean).join(' ')}
      </span>
      {judged && (
        <div className={view.small}>
          {[
            word && t('criteria.judged'),
            gone && t('criteria.gone', { count: gone }),
            observedOn &&
              t(fresh ? 'criteria.seen' : 'criteria.stale', {
                day: format.day(observedOn),
                count: ageDays,
              }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </div>
      )}
    </div>
  );
}
