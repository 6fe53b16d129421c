import type { AssignmentsView } from '@selbstcheck/contracts';
import { Button, Disclosure } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { German } from '../../../../shared/components/localized.js';
import { unheldIn, withWish, type Holders, type Wish } from './holders.js';
import { sharesOf, suggestedWish } from './suggested-wish.js';

interface SuggestionCardProps {
  readonly view: AssignmentsView;
  readonly holders: Holders;
  readonly onTake: (wish: Wish) => void;
}

/** Offers who had what last time, for all that nobody has yet, with a look at it before. */
export function SuggestionCard({ view, holders, onTake }: SuggestionCardProps) {
  const { t } = useTranslation('rounds');
  const wish = suggestedWish(view, holders);
  if (view.suggestion === null || wish.given.length === 0) return null;
  const questions = new Set(wish.given.map(({ questionId }) => questionId)).size;
  const left = unheldIn(withWish(holders, wish), [...holders.keys()]).length;
  return (
    <section className="card suggestion">
      <h2>{t('assignments.suggestionTitle')}</h2>
      <Button variant="primary" onClick={() => onTake(wish)}>
        {t('assignments.suggestionTake')}
      </Button>
      <p>
        {t('assignments.suggestionBefore')} <German>{view.suggestion.round.title}</German>
        {t('assignments.suggestionAfter', { count: questions, left: t('assignments.left', { count: left }) })}
      </p>
      <Disclosure summary={t('assignments.suggestionShow')}>
        <ul className="suggestion__shares">
          {sharesOf(wish).map(({ department, questions: count }) => (
            <li key={department}>
              <span lang="de">{department}</span>: {t('assignments.questions', { count })}
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
