import type { DraftLink } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';

/** "31 wortgleiche Fragen und 4 Kriterien mit gleichem Titel" */
export function useCertainWords(): (links: readonly DraftLink[]) => string {
  const { t } = useTranslation('catalogue');
  return (links) => {
    const count = (level: DraftLink['level']) => links.filter((link) => link.level === level).length;
    const [questions, criteria] = [count('question'), count('criterion')];
    const first = t('links.certainQuestions', { count: questions });
    const second = t('links.certainCriteria', { count: criteria });
    if (criteria === 0) return first;
    return questions === 0 ? second : t('links.certainBoth', { first, second });
  };
}
