import { SelectField } from '@selbstcheck/ui';

interface DepartmentChoiceProps {
  readonly label: string;
  readonly hint: string;
  /** What no department in particular means here. */
  readonly wordForNone: string;
  readonly departments: readonly string[];
  readonly chosen: string | null;
  readonly onChoose: (department: string | null) => void;
}

/** One of the departments that hold questions, or none in particular. */
export function DepartmentChoice(props: DepartmentChoiceProps) {
  const { label, hint, wordForNone, departments, chosen, onChoose } = props;
  return (
    <SelectField
      label={label}
      hint={hint}
      choices={[
        { value: '', word: wordForNone },
        ...departments.map((department) => ({ value: department, word: department })),
      ]}
      value={chosen ?? ''}
      onChange={({ target }) => onChoose(target.value === '' ? null : target.value)}
    />
  );
}
