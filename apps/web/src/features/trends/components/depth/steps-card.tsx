import type { CriterionStep, CriterionTrend } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';
import { ChangeWords } from '../../../../shared/components/change-words.js';
import { roundMarks } from '../round-marks.js';

/** What happened from round to round, the latest step first. */
export function StepsCard({ trend }: { readonly trend: CriterionTrend }) {
  const { t } = useTranslation('trends');
  const marks = roundMarks(trend.rounds).map(({ mark }) => mark);
  if (trend.steps.length === 0) return null;
  return (
    <section className="card steps-card">
      <h2>{t('steps.title')}</h2>
      <ol className="plain">
        {trend.steps.toReversed().map((step) => (
          <li key={`${step.from} ${step.to}`}>
            <h3>
              {t('steps.from', { from: marks[step.from] ?? '', to: marks[step.to] ?? '' })}{' '}
              <ChangeWords change={step.change} />
            </h3>
            <StepSentences step={step} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function StepSentences({ step: { sentence, notes, flags } }: { readonly step: CriterionStep }) {
  const sentences = [sentence, ...notes, ...flags.map((flag) => flag.sentence)];
  return sentences.map((each) => <p key={each}>{each}</p>);
}
