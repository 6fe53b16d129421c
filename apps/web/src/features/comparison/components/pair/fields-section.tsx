import type { WaterfallSpan } from '@selbstcheck/charts';
import type { TwoRounds } from '@selbstcheck/contracts';
import { useComparisonText } from '../frame/comparison-text.js';
import { FieldTitle } from '../frame/field-title.js';
import { MeanCard } from './mean-card.js';
import { StageChange } from './stage-change.js';

interface FieldsSectionProps {
  readonly comparison: TwoRounds;
  readonly span: WaterfallSpan;
}

/** How each field of action changed, and why. */
export function FieldsSection({ comparison, span }: FieldsSectionProps) {
  const t = useComparisonText();
  return (
    <section aria-labelledby="handlungsfelder">
      <h2 id="handlungsfelder" className="section-title">
        {t('fields.title')}
      </h2>
      <div className="field-cards">
        {comparison.fields.map((mean) => (
          <MeanCard
            key={`${mean.field.id}${mean.isRemoved ? '-' : ''}`}
            level={3}
            title={<FieldTitle field={mean.field} />}
            intro={
              <>
                <p>{fieldSentence(mean, t)}</p>
                <StageChange stages={mean.stages} />
              </>
            }
            mean={mean}
            rounds={comparison}
            span={span}
          />
        ))}
      </div>
    </section>
  );
}

function fieldSentence(
  { isAdded, isRemoved, sentence }: TwoRounds['fields'][number],
  t: ReturnType<typeof useComparisonText>,
): string {
  if (isAdded) return t('fields.added');
  return isRemoved ? t('fields.removed') : sentence;
}
