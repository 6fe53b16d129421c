import { SelectField } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { wordingOf } from '../../../../shared/i18n/wording.js';
import type { VersionFields } from './typed-questions.js';

interface CriterionChoiceProps {
  readonly fields: VersionFields;
  /** null: in none yet. */
  readonly chosen: string | null;
  /** Of the question that is put somewhere. */
  readonly code: string;
  readonly onChoose: (criterionId: string) => void;
}

const NONE = '';

/** Puts a question into another criterion. */
export function CriterionChoice({ fields, chosen, code, onChoose }: CriterionChoiceProps) {
  const { t } = useTranslation('catalogue');
  const language = useLanguage();
  const criteria = fields.flatMap(({ number, criteria: ownCriteria }) =>
    ownCriteria.map(({ id, title }) => ({
      value: id,
      word: `${number} · ${wordingOf(title, language).text}`,
    })),
  );
  return (
    <div className="own-question__criterion">
      <SelectField
        label={t('own.row.criterion', { code })}
        choices={
          chosen === null ? [{ value: NONE, word: t('own.row.chooseCriterion') }, ...criteria] : criteria
        }
        value={chosen ?? NONE}
        aria-invalid={chosen === null ? true : undefined}
        onChange={(event) => {
          if (event.target.value !== NONE) onChoose(event.target.value);
        }}
      />
    </div>
  );
}
