import type { AssignmentsView } from '@selbstcheck/contracts';
import { VisuallyHidden } from '@selbstcheck/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { departmentsIn, type Holders } from './holders.js';
import { rowsOf, type PartRow } from './matrix-rows.js';
import { PartName } from './part-name.js';
import { PartStatus } from './part-status.js';

interface HoldingListProps {
  readonly view: AssignmentsView;
  readonly holders: Holders;
  /** Called with the part whose departments somebody wants to change; null: nobody may. */
  readonly onChoose: ((part: PartRow) => void) | null;
}

/** Who has what, part by part; for windows without room for the matrix. */
export function HoldingList({ view, holders, onChoose }: HoldingListProps) {
  const rows = useMemo(() => rowsOf(view, new Set()), [view]);
  return (
    <ul className="holding-list">
      {rows.map((part) => (
        <HoldingEntry key={part.key} part={part} holders={holders} onChoose={onChoose} />
      ))}
    </ul>
  );
}

function HoldingEntry({
  part,
  holders,
  onChoose,
}: Omit<HoldingListProps, 'view'> & { readonly part: PartRow }) {
  const { t } = useTranslation('rounds');
  const names = departmentsIn(holders, part.questionIds);
  return (
    <li className={`holding-list__${part.level}`}>
      <p className="holding-list__title">
        <PartName part={part} />
      </p>
      {part.level === 'field' ? null : (
        <p className="holding-list__holders">
          {names.length === 0 ? null : <span lang="de">{names.join(', ')}</span>}{' '}
          <PartStatus holders={holders} questionIds={part.questionIds} />
        </p>
      )}
      {onChoose === null || part.questionIds.length === 0 ? null : (
        <button type="button" className="link-button" onClick={() => onChoose(part)}>
          {t(part.level === 'field' ? 'assignments.changeField' : 'assignments.change')}{' '}
          <VisuallyHidden>
            <PartName part={part} />
          </VisuallyHidden>
        </button>
      )}
    </li>
  );
}
