import { memo, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { countHeld, wishFor, type Holders, type Wish } from './holders.js';
import { MatrixCell } from './matrix-cell.js';
import type { PartRow } from './matrix-rows.js';
import { PartName } from './part-name.js';
import { PartStatus } from './part-status.js';

interface MatrixRowProps {
  readonly part: PartRow;
  readonly departments: readonly string[];
  /** The id of the heading of a column. */
  readonly columnIds: (index: number) => string;
  readonly holders: Holders;
  /** Whether the questions of the criterion are shown below. */
  readonly isUnfolded: boolean;
  /** The column that the Tab key leads to; null where it is in another row. */
  readonly activeColumn: number | null;
  readonly onFold: (key: string) => void;
  /** null: nobody may change anything. */
  readonly onWish: ((wish: Wish) => void) | null;
}

/** One part and who has it; the first column of buttons unfolds single questions. */
export const MatrixRow = memo(function MatrixRow(props: MatrixRowProps) {
  const { part, departments, columnIds, holders, isUnfolded, activeColumn, onFold, onWish } = props;
  const { t } = useTranslation('rounds');
  const { key, level, questionIds } = part;
  const headId = useId();
  return (
    <tr className={`holding__${level}`}>
      <th scope="row" id={headId}>
        {level === 'criterion' && questionIds.length > 0 ? (
          <button
            type="button"
            className="holding__fold"
            aria-expanded={isUnfolded}
            tabIndex={activeColumn === 0 ? 0 : -1}
            data-row={key}
            data-column={0}
            onClick={() => onFold(key)}
          >
            <PartName part={part} />{' '}
            <span className="holding__count">
              {t('assignments.questions', { count: questionIds.length })}
            </span>
          </button>
        ) : (
          <PartName part={part} />
        )}
      </th>
      <td className="holding__status">
        <PartStatus holders={holders} questionIds={questionIds} />
      </td>
      {departments.map((department, index) => {
        const held = countHeld(holders, questionIds, department);
        const isWhole = held === questionIds.length;
        return (
          <td key={department}>
            {questionIds.length === 0 ? null : (
              <MatrixCell
                row={key}
                column={index + 1}
                nameIds={`${headId} ${columnIds(index)}`}
                held={held}
                questions={questionIds.length}
                isActive={activeColumn === index + 1}
                onPress={onWish && (() => onWish(wishFor(questionIds, department, !isWhole)))}
              />
            )}
          </td>
        );
      })}
    </tr>
  );
});
