import type { RoundHead } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';
import { dateInWords } from '../../../../shared/format/calendar-date.js';
import { useLanguage } from '../../../../shared/i18n/language.js';

/** When a round in work is answered: "ab 1. November 2026", "Frist 18. Dezember 2026"; null where nobody said. */
export function usePeriodWords(): (round: RoundHead | null) => string | null {
  const { t } = useTranslation('rounds');
  const common = useTranslation().t;
  const language = useLanguage();
  return (round) => {
    if (round?.opensOn == null || round.deadline === null || round.sourceName !== null) return null;
    const deadline = dateInWords(round.deadline, language);
    return round.state === 'planned'
      ? t('list.period', { opening: dateInWords(round.opensOn, language), deadline })
      : common('roundFrame.deadline', { date: deadline });
  };
}
