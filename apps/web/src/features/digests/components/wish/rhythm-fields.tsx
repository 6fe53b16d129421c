import type { RhythmView } from '@selbstcheck/contracts';
import { RHYTHM_KINDS } from '@selbstcheck/domain';
import { RadioChoices, SelectField, TextField } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { monthName, weekdayName } from '../words/dates.js';

interface RhythmFieldsProps {
  /** What the fields begin with. */
  readonly rhythm: RhythmView;
  readonly kind: RhythmView['kind'];
  readonly errorAt: (name: string) => string | null;
  readonly onChoose: (kind: RhythmView['kind']) => void;
}

const MONTHLY: readonly RhythmView['kind'][] = ['monthly', 'quarterly', 'yearly'];

/** How often, and on which day. */
export function RhythmFields({ rhythm, kind, errorAt, onChoose }: RhythmFieldsProps) {
  const { t } = useTranslation('digests');
  const language = useLanguage();
  const numbers = (last: number, word: (number: number) => string) =>
    Array.from({ length: last }, (_, index) => ({ value: String(index + 1), word: word(index + 1) }));
  return (
    <>
      <RadioChoices
        legend={t('wish.rhythm')}
        name="rhythm"
        choices={RHYTHM_KINDS.map((value) => ({ value, word: t(`wish.kind.${value}`) }))}
        chosen={kind}
        onChoose={onChoose}
      />
      {kind === 'weekly' ? (
        <SelectField
          name="weekday"
          label={t('wish.weekday')}
          choices={numbers(7, (weekday) => weekdayName(weekday, language))}
          defaultValue={'weekday' in rhythm ? rhythm.weekday : 1}
        />
      ) : null}
      {kind === 'yearly' ? (
        <SelectField
          name="month"
          label={t('wish.month')}
          choices={numbers(12, (month) => monthName(month, language))}
          defaultValue={'month' in rhythm ? rhythm.month : 1}
        />
      ) : null}
      {MONTHLY.includes(kind) ? (
        <SelectField
          name="day"
          label={t('wish.day')}
          hint={t(kind === 'quarterly' ? 'wish.quarterHint' : 'wish.dayHint')}
          choices={numbers(31, (day) => t('wish.dayChoice', { day }))}
          defaultValue={'day' in rhythm ? rhythm.day : 1}
        />
      ) : null}
      {kind === 'before_meeting' ? (
        <TextField
          name="days"
          type="number"
          label={t('wish.days')}
          hint={t('wish.daysHint')}
          error={errorAt('days')}
          min={0}
          max={60}
          step={1}
          required
          defaultValue={'days' in rhythm ? rhythm.days : 7}
        />
      ) : null}
    </>
  );
}
