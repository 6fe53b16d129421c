import type { AssignmentsView } from '@selbstcheck/contracts';
import { useCallback, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { countHeld, questionsIn, type Holders, type Wish } from './holders.js';
import { MatrixRow } from './matrix-row.js';
import { rowsOf } from './matrix-rows.js';
import { useGridKeys } from './use-grid-keys.js';

interface MatrixProps {
  readonly view: AssignmentsView;
  readonly departments: readonly string[];
  readonly holders: Holders;
  /** null: nobody may change anything. */
  readonly onWish: ((wish: Wish) => void) | null;
}

/** Up to so many names of departments have room side by side. */
const FEW = 5;

/** Fields, criteria and questions against departments. */
export function Matrix({ view, departments, holders, onWish }: MatrixProps) {
  const { t } = useTranslation('rounds');
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo(() => rowsOf(view, unfolded), [view, unfolded]);
  const grid = useGridKeys({ row: rows[0]?.key ?? '', column: 1 }, ({ row }) =>
    rows.some(({ key }) => key === row),
  );
  const fold = useCallback((key: string) => setUnfolded((before) => withToggled(before, key)), []);
  const id = useId();
  const columnIds = useCallback((index: number) => `${id}-${index}`, [id]);
  const all = questionsIn(view.fields);
  return (
    <div className="holding__room" role="region" aria-label={t('assignments.matrix')} tabIndex={0}>
      <table
        className={departments.length <= FEW ? 'holding holding--few' : 'holding'}
        role="grid"
        onFocus={grid.onFocus}
        onKeyDown={grid.onKeyDown}
      >
        <caption className="kern-sr-only">{t('assignments.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('assignments.part')}</th>
            <th scope="col">{t('assignments.missing')}</th>
            {departments.map((department, index) => (
              <th key={department} id={columnIds(index)} scope="col" className="holding__department">
                <span lang="de">{department}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((part) => (
            <MatrixRow
              key={part.key}
              part={part}
              departments={departments}
              columnIds={columnIds}
              holders={holders}
              isUnfolded={unfolded.has(part.key)}
              activeColumn={grid.active.row === part.key ? grid.active.column : null}
              onFold={fold}
              onWish={onWish}
            />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('assignments.sum')}</th>
            <td />
            {departments.map((department) => (
              <td key={department} className="holding__sum">
                {countHeld(holders, all, department)}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function withToggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const others = [...keys].filter((each) => each !== key);
  return new Set(keys.has(key) ? others : [...others, key]);
}
