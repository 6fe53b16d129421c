import { useTranslation } from 'react-i18next';
import { Localized } from '../../../../shared/components/localized.js';
import type { Question } from '../../screen/actions.js';

/** Code and wording of a question, or that the wording is on paper. */
export function QuestionTitle({ question: { code, text } }: { readonly question: Question }) {
  const { t } = useTranslation('answering');
  return (
    <h2 className="question__title">
      <span className="question__code">{code}</span>{' '}
      {text === null ? <span className="muted">{t('onPaper')}</span> : <Localized text={text} />}
    </h2>
  );
}
