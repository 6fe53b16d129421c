import { SelectField } from '@selbstcheck/ui';
import { useComparisonText } from '../frame/comparison-text.js';

interface YearChoiceProps {
  readonly years: readonly number[];
  readonly year: number;
  readonly onChoose: (year: number) => void;
}

/** Of which year the values are shown; nothing to choose where there is one only. */
export function YearChoice({ years, year, onChoose }: YearChoiceProps) {
  const t = useComparisonText();
  if (years.length < 2) return null;
  return (
    <div className="year-choice">
      <SelectField
        label={t('others.year')}
        choices={years.toReversed().map((each) => ({ value: String(each), word: String(each) }))}
        value={String(year)}
        onChange={({ target }) => onChoose(Number(target.value))}
      />
    </div>
  );
}
