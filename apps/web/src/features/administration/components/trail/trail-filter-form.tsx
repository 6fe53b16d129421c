import { Button, SelectField, TextField } from '@selbstcheck/ui';
import { useRef, useState, type SubmitEvent } from 'react';
import { useAdministrationText } from '../../../../shared/i18n/administration-sentences.js';
import type { TrailFilters } from '../../api/trail.js';
import { searchFor } from './filters-in-address.js';
import { actionWords } from './trail-words.js';

interface TrailFilterFormProps {
  /** What the address says. */
  readonly filters: TrailFilters;
  readonly actions: readonly string[];
  readonly onFilter: (filters: TrailFilters) => void;
}

/** Narrows the entries down to a kind and a time. */
export function TrailFilterForm({ filters, actions, onFilter }: TrailFilterFormProps) {
  const t = useAdministrationText();
  const end = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useTypedFilters(filters);
  const [swapped, setSwapped] = useState(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const endsBefore = Boolean(typed.from && typed.to && typed.to < typed.from);
    setSwapped(endsBefore);
    if (endsBefore) end.current?.querySelector('input')?.focus();
    else onFilter(typed);
  };
  const choices = [
    { value: '', word: t('trail.filterAll') },
    ...actions.map((action) => ({ value: action, word: actionWords(action, t) })),
  ];
  return (
    <form className="card filter" aria-label={t('trail.filterTitle')} noValidate onSubmit={submit}>
      <SelectField
        name="action"
        label={t('trail.filterAction')}
        choices={choices}
        value={typed.action ?? ''}
        onChange={({ target }) => setTyped({ ...typed, action: target.value })}
      />
      <TextField
        name="from"
        type="date"
        label={t('trail.filterFrom')}
        value={typed.from ?? ''}
        onChange={({ target }) => setTyped({ ...typed, from: target.value })}
      />
      <div ref={end}>
        <TextField
          name="to"
          type="date"
          label={t('trail.filterTo')}
          error={swapped ? t('trail.filterOrder') : null}
          value={typed.to ?? ''}
          onChange={({ target }) => setTyped({ ...typed, to: target.value })}
        />
      </div>
      <div className="buttons">
        <Button variant="secondary" type="submit">
          {t('trail.filter')}
        </Button>
        <Button variant="tertiary" onClick={() => onFilter({ inspection: filters.inspection })}>
          {t('trail.filterReset')}
        </Button>
      </div>
    </form>
  );
}

/** What is typed; where the address changes, as by going back, the form follows it. */
function useTypedFilters(filters: TrailFilters) {
  const address = searchFor(filters).toString();
  const [typed, setTyped] = useState(filters);
  const [followed, setFollowed] = useState(address);
  if (followed !== address) {
    setFollowed(address);
    setTyped(filters);
  }
  return [typed, setTyped] as const;
}
