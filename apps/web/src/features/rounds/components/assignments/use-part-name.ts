import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { wordingOf } from '../../../../shared/i18n/wording.js';
import type { PartRow } from './matrix-rows.js';

type NamedPart = Pick<PartRow, 'level' | 'number' | 'title'>;

/** What a part is called in a sentence: a question by its code, for its wording would be too long. */
export function usePartName(): (part: NamedPart) => string {
  const { t } = useTranslation('rounds');
  const language = useLanguage();
  return ({ level, number, title }) => {
    const words = title === null ? '' : wordingOf(title, language).text;
    if (level === 'question') return t('assignments.questionNamed', { code: number ?? '' });
    return number === null ? words : `${number} ${words}`;
  };
}
