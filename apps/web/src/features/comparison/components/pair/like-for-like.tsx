import type { CriterionChangeView } from '@selbstcheck/contracts';
import { useComparisonText } from '../frame/comparison-text.js';

/** The change at the same questions, and on how many of them it rests. */
export function LikeForLike({
  change: { change, basis, sameQuestions },
}: {
  readonly change: CriterionChangeView;
}) {
  const t = useComparisonText();
  const isTold = change.likeForLike !== null;
  return (
    <>
      <b className="changes__difference">{change.words}</b>{' '}
      <span className="muted">
        {isTold && basis === 'symbols' ? t('changes.symbolsOnly') : null}
        {isTold && sameQuestions !== null
          ? sameQuestions.asked === null
            ? t('changes.sameQuestionsOnly', { count: sameQuestions.usable })
            : t('changes.sameQuestions', { usable: sameQuestions.usable, count: sameQuestions.asked })
          : null}
      </span>
    </>
  );
}
