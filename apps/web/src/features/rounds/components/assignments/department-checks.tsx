import { Checkbox } from '@selbstcheck/ui';
import type { ReactNode } from 'react';
import { countHeld, shareOf, wishFor, type Holders, type Wish } from './holders.js';

interface DepartmentChecksProps {
  readonly legend: ReactNode;
  readonly questionIds: readonly string[];
  readonly departments: readonly string[];
  readonly holders: Holders;
  readonly onWish: (wish: Wish) => void;
}

/** Ticks the departments that are to answer some questions. */
export function DepartmentChecks(props: DepartmentChecksProps) {
  const { legend, questionIds, departments, holders, onWish } = props;
  return (
    <fieldset className="kern-fieldset holding-checks">
      <legend className="kern-label">{legend}</legend>
      <div className="kern-fieldset__body" lang="de">
        {departments.map((department) => {
          const held = countHeld(holders, questionIds, department);
          const share = shareOf(held, questionIds.length);
          return (
            <Checkbox
              key={department}
              label={share === 'some' ? `${department} (${held}/${questionIds.length})` : department}
              checked={share === 'all'}
              ref={(box) => {
                if (box !== null) box.indeterminate = share === 'some';
              }}
              onChange={() => onWish(wishFor(questionIds, department, share !== 'all'))}
            />
          );
        })}
      </div>
    </fieldset>
  );
}
