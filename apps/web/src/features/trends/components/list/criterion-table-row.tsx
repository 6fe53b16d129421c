import type { TrendPoint } from '@selbstcheck/contracts';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { criterionTrendPath } from '../../../../shared/addresses/addresses.js';
import { Localized } from '../../../../shared/components/localized.js';
import { ChangeWords } from '../../../../shared/components/change-words.js';
import { pointWord } from '../point-words.js';
import { MatrixCell } from './matrix-cell.js';
import { TargetLine } from './target-line.js';
import type { FieldCriterion } from './trend-selection.js';

interface CriterionTableRowProps {
  readonly shown: FieldCriterion;
  readonly municipalityId: string;
  readonly namesField: boolean;
  /** Not where there is one round only: then the words of its signs stand beside them. */
  readonly tellsChange: boolean;
  readonly tellsTarget: boolean;
}

/** One criterion: its symbol in each round, and what became of it in the last step. */
export const CriterionTableRow = memo(function CriterionTableRow(props: CriterionTableRowProps) {
  const { shown, municipalityId, namesField, tellsChange, tellsTarget } = props;
  const { criterion, field } = shown;
  const { criterionId, title, points, change, target } = criterion;
  const { t } = useTranslation('trends');
  const common = useTranslation().t;
  const wordOf = (point: TrendPoint | null) => {
    // Of a single round it is said once, above the table, that it was taken over from a report.
    const word = pointWord(
      tellsChange || point === null ? point : { ...point, isRecorded: false },
      t,
      common,
    );
    return point?.hasBreakBefore ? `${t('point.breakBefore')} ${word}` : word;
  };
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <Link className="quiet-link" to={criterionTrendPath(municipalityId, criterionId)}>
          <Localized text={title} />
        </Link>
        {namesField ? (
          <span className="trend-card__field">
            {field.number} <Localized text={field.title} />
          </span>
        ) : null}
      </th>
      {points.map((point, index) => (
        <MatrixCell key={index} point={point} word={wordOf(point)} wordShown={!tellsChange} />
      ))}
      {tellsChange ? (
        <td role="cell" className="matrix__change">
          {change === null ? null : <ChangeWords change={change} />}
        </td>
      ) : null}
      {tellsTarget ? (
        <td role="cell" className="matrix__target">
          {target === null ? null : <TargetLine target={target} />}
        </td>
      ) : null}
    </tr>
  );
});
