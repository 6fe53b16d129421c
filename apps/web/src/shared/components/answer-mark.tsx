import { levelOfAnswer, type Answer } from '@selbstcheck/domain';
import { SymbolTile } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';

/** An answer to one question, as the same mark as a rating; null where the answer is not known. */
export function AnswerMark({ answer }: { readonly answer: Answer | null }) {
  const { t } = useTranslation();
  if (answer === null) return <span className="muted">{t('answer.unknown')}</span>;
  return <SymbolTile symbol={levelOfAnswer(answer)} word={t(`answer.${answer}`)} />;
}
