import type { TwoRounds } from '@selbstcheck/contracts';
import { useComparisonText } from '../frame/comparison-text.js';
import { ClassCard } from './class-card.js';
import { inOrderOfWeight } from './class-order.js';
import { ComparableCard } from './comparable-card.js';
import { FieldsSection } from './fields-section.js';
import { MeanCard } from './mean-card.js';
import { commonSpan } from './mean-pieces.js';
import { WaterfallNotes } from './waterfall-notes.js';
import { OtherCriteria } from './other-criteria.js';
import { PairHead } from './pair-head.js';

interface PairResultProps {
  readonly comparison: TwoRounds;
  readonly municipalityId: string;
}

/** Everything about two rounds: the finding first, then of what it consists, then the criteria. */
export function PairResult({ comparison, municipalityId }: PairResultProps) {
  const t = useComparisonText();
  const { overall } = comparison;
  const classes = inOrderOfWeight(comparison.classes);
  const span = commonSpan(comparison);
  return (
    <div className="pair-result">
      <PairHead comparison={comparison} classes={classes} />
      <div className="pair-result__top">
        {overall.pieces === null ? null : (
          <MeanCard
            level={2}
            title={t('waterfall.titleOverall')}
            mean={overall}
            rounds={comparison}
            span={span}
          >
            <WaterfallNotes mean={overall} />
          </MeanCard>
        )}
        <ComparableCard comparison={comparison} />
      </div>
      {classes.map((changes) => (
        <ClassCard key={changes.class} changes={changes} municipalityId={municipalityId} />
      ))}
      <OtherCriteria comparison={comparison} municipalityId={municipalityId} />
      <FieldsSection comparison={comparison} span={span} />
    </div>
  );
}
