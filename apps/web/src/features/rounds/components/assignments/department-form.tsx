import { Button, TextField } from '@selbstcheck/ui';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';

interface DepartmentFormProps {
  readonly departments: readonly string[];
  readonly onAdd: (department: string) => void;
}

/** Names one more department; it is remembered as soon as it holds something. */
export function DepartmentForm({ departments, onAdd }: DepartmentFormProps) {
  const { t } = useTranslation('rounds');
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [added, setAdded] = useState<string | null>(null);
  const add = (event: SyntheticEvent) => {
    event.preventDefault();
    const name = typed.normalize('NFC').replace(/\s+/g, ' ').trim();
    if (name === '') return setError(t('assignments.nameMissing'));
    if (departments.includes(name)) return setError(t('assignments.nameThere', { department: name }));
    setTyped('');
    setError(null);
    setAdded(name);
    onAdd(name);
  };
  return (
    <form className="holding-form" noValidate onSubmit={add}>
      <TextField
        label={t('assignments.addLabel')}
        hint={t('assignments.addHint')}
        error={error}
        maxLength={200}
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Button variant="secondary" type="submit">
        {t('assignments.add')}
      </Button>
      <p role="status">{added === null ? '' : t('assignments.added', { department: added })}</p>
    </form>
  );
}
