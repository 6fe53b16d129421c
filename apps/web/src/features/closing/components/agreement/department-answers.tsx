import type { AgreementQuestion } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';
import { AnswerMark } from '../../../../shared/components/answer-mark.js';

/** What each department said to a question, side by side. */
export function DepartmentAnswers({ question }: { readonly question: AgreementQuestion }) {
  const { t } = useTranslation('closing');
  const { answers, departments } = question;
  const silent = departments.filter((name) => !answers.some(({ department }) => department === name));
  if (answers.length === 0 && silent.length === 0)
    return <p className="muted">{t('agreement.nobodyAsked')}</p>;
  return (
    <ul className="department-answers plain">
      {answers.map(({ department, answer, note, basis }) => (
        <li key={department}>
          <p className="department-answers__head">
            <span lang="de">{department}</span> <AnswerMark answer={answer} />
            {basis === 'confirmed' && answer !== 'not_answered' ? (
              <span className="muted">{t('agreement.confirmed')}</span>
            ) : null}
          </p>
          {note === null ? null : (
            <p className="written" lang="de">
              {note}
            </p>
          )}
        </li>
      ))}
      {silent.map((department) => (
        <li key={department}>
          <p className="department-answers__head muted">
            <span lang="de">{department}</span> {t('agreement.silent')}
          </p>
        </li>
      ))}
    </ul>
  );
}
