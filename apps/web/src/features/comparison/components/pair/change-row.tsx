import { dumbbell } from '@selbstcheck/charts';
import type { CriterionChangeView } from '@selbstcheck/contracts';
import { Fraction } from '@selbstcheck/domain';
import { VisuallyHidden } from '@selbstcheck/ui';
import { Link } from 'react-router';
import { criterionTrendPath } from '../../../../shared/addresses/addresses.js';
import { Localized } from '../../../../shared/components/localized.js';
import { Picture } from '../../../../shared/components/picture.js';
import { SideMark } from '../frame/side-mark.js';
import { useComparisonText } from '../frame/comparison-text.js';
import { ChangeDetails } from './change-details.js';
import { ChangeMarks } from './change-marks.js';
import { LikeForLike } from './like-for-like.js';

interface ChangeRowProps {
  readonly change: CriterionChangeView;
  readonly municipalityId: string;
}

/** How one criterion changed. */
export function ChangeRow({ change, municipalityId }: ChangeRowProps) {
  const t = useComparisonText();
  const { before, after } = change;
  const picture = dumbbell({
    before: valueOf(before.value),
    after: valueOf(after.value),
    symbolAfter: after.symbol,
    isComparable: change.change.likeForLike !== null,
    words: null,
  });
  return (
    <tr>
      <th scope="row">
        <span className="changes__criterion">
          <span className="changes__number" aria-hidden="true">
            {after.field.number}
          </span>
          <VisuallyHidden>{t('changes.field', { number: after.field.number })} </VisuallyHidden>
          <span className="changes__title">
            <Link to={criterionTrendPath(municipalityId, after.criterionId)}>
              <Localized text={after.title} />
            </Link>
            <span className="changes__symbols-below">
              <SideMark symbol={before.symbol} />
              <span aria-hidden="true">→</span>
              <SideMark symbol={after.symbol} />
            </span>
            <span className="changes__words-below">
              <LikeForLike change={change} />
            </span>
            <ChangeMarks change={change} />
            <ChangeDetails change={change} />
          </span>
        </span>
      </th>
      <td className="changes__before">
        <SideMark symbol={before.symbol} />
      </td>
      <td className="changes__after">
        <SideMark symbol={after.symbol} />
      </td>
      <td className="changes__picture" aria-hidden="true">
        <Picture svg={picture} />
      </td>
      <td className="changes__words">
        <LikeForLike change={change} />
      </td>
    </tr>
  );
}

function valueOf(text: string | null): Fraction | null {
  return text === null ? null : Fraction.parse(text);
}
