import type { OverviewCriterion } from '@selbstcheck/contracts';
import { VisuallyHidden } from '@selbstcheck/ui';
import { Localized } from '../../../shared/components/localized.js';
import { QuestionCounts } from '../../../shared/components/question-counts.js';
import { RatingMark } from '../../../shared/components/rating-mark.js';

/** One criterion: title, symbol with its word, how many questions were answered. */
export function CriterionRow({ criterion }: { readonly criterion: OverviewCriterion }) {
  const { title, symbol, missing, evidence, counts } = criterion;
  const known = counts.asked !== null && counts.rated !== null;
  return (
    <tr>
      <th scope="row">
        <span className="results__title">
          <Localized text={title} />
        </span>
        {known ? (
          <span className="results__coverage-below">
            <QuestionCounts counts={counts} />
          </span>
        ) : null}
      </th>
      <td>
        <RatingMark symbol={symbol} missing={missing} hollow={evidence === 'thin'} />
      </td>
      <td className="results__coverage">
        {known ? (
          <QuestionCounts counts={counts} />
        ) : (
          <VisuallyHidden>
            <QuestionCounts counts={counts} />
          </VisuallyHidden>
        )}
      </td>
    </tr>
  );
}
