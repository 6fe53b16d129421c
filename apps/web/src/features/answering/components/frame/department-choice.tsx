import { SelectField } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';

interface DepartmentChoiceProps {
  readonly label: string;
  readonly departments: readonly string[];
  /** Whether all of them together can be chosen. */
  readonly withAll: boolean;
  /** null: all of them. */
  readonly chosen: string | null;
  readonly onChoose: (department: string | null) => void;
}

/** Whose questions are shown. */
export function DepartmentChoice({ label, departments, withAll, chosen, onChoose }: DepartmentChoiceProps) {
  const { t } = useTranslation('answering');
  const known = chosen === null || departments.includes(chosen) ? departments : [chosen, ...departments];
  return (
    <SelectField
      label={label}
      value={chosen ?? ''}
      choices={[
        ...(withAll ? [{ value: '', word: t('department.all') }] : []),
        ...known.map((name) => ({ value: name, word: name })),
      ]}
      onChange={(event) => onChoose(event.target.value === '' ? null : event.target.value)}
    />
  );
}
