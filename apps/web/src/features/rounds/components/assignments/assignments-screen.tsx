import type { AssignmentsView } from '@selbstcheck/contracts';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoundAddress } from '../../../../shared/addresses/addresses.js';
import { ProblemNotice } from '../../../../shared/components/problem-notice.js';
import { useAssignmentChange, usePendingWishes } from '../../api/assignments.js';
import { AssignmentsHead } from './assignments-head.js';
import { DepartmentForm } from './department-form.js';
import { HoldingList } from './holding-list.js';
import { holdersOf, withWish, type Wish } from './holders.js';
import type { PartRow } from './matrix-rows.js';
import { Matrix } from './matrix.js';
import { PartDialog } from './part-dialog.js';
import { SaveState } from './save-state.js';
import { SuggestionCard } from './suggestion-card.js';

interface AssignmentsScreenProps {
  readonly address: RoundAddress;
  readonly view: AssignmentsView;
  readonly mayChange: boolean;
}

/** Who holds what. What is pressed is shown at once and sent in the order it was pressed. */
export function AssignmentsScreen({ address, view, mayChange }: AssignmentsScreenProps) {
  const { t } = useTranslation('rounds');
  const change = useAssignmentChange(address);
  const pending = usePendingWishes(address);
  const [added, setAdded] = useState<readonly string[]>([]);
  const [part, setPart] = useState<PartRow | null>(null);
  const known = useMemo(() => holdersOf(view), [view]);
  const holders = useMemo(() => pending.reduce(withWish, known), [pending, known]);
  const departments = useMemo(() => {
    const names = view.departments.map(({ name }) => name);
    return [...names, ...added.filter((name) => !names.includes(name))];
  }, [view, added]);
  const { mutate } = change;
  const wish = useCallback((wished: Wish) => mutate(wished), [mutate]);
  const state = pending.length > 0 ? 'saving' : change.isSuccess ? 'saved' : 'idle';
  return (
    <div className="assignments">
      <AssignmentsHead view={view} holders={holders} mayChange={mayChange} />
      {change.error ? <ProblemNotice error={change.error} title={t('assignments.failed')} /> : null}
      {mayChange ? <SuggestionCard view={view} holders={holders} onTake={wish} /> : null}
      {mayChange ? (
        <div>
          <SaveState holders={holders} state={state} />
          <p className="muted assignments__keys">{t('assignments.keys')}</p>
        </div>
      ) : null}
      {departments.length === 0 ? null : (
        <Matrix view={view} departments={departments} holders={holders} onWish={mayChange ? wish : null} />
      )}
      <HoldingList view={view} holders={holders} onChoose={mayChange ? setPart : null} />
      {mayChange ? (
        <DepartmentForm departments={departments} onAdd={(name) => setAdded([...added, name])} />
      ) : null}
      <PartDialog {...{ view, part, departments, holders }} onWish={wish} onClose={() => setPart(null)} />
    </div>
  );
}
