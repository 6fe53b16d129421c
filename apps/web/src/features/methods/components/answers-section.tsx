import { ANSWERS, levelOfAnswer } from '@selbstcheck/domain';
import { useTranslation } from 'react-i18next';
import { AnswerMark } from '../../../shared/components/answer-mark.js';

const SHOWN = ANSWERS.filter((answer) => answer !== 'not_answered');

/** Answers, points and signs, and the three kinds of nothing. */
export function AnswersSection() {
  const { t } = useTranslation();
  return (
    <>
      <section className="card">
        <h2>{t('methods.answersTitle')}</h2>
        <p>{t('methods.answersText')}</p>
        <table className="results results--plain">
          <caption className="kern-sr-only">{t('methods.answersTable')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('methods.columnAnswer')}</th>
              <th scope="col">{t('methods.columnPoints')}</th>
            </tr>
          </thead>
          <tbody>
            {SHOWN.map((answer) => (
              <tr key={answer}>
                <th scope="row">
                  <AnswerMark answer={answer} />
                </th>
                <td>{levelOfAnswer(answer) ?? t('methods.noPoints')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section className="card">
        <h2>{t('methods.nothingTitle')}</h2>
        <dl className="terms">
          <dt>{t('methods.nothingNotAnsweredTerm')}</dt>
          <dd>{t('methods.nothingNotAnswered')}</dd>
          <dt>{t('methods.nothingNotAssessableTerm')}</dt>
          <dd>{t('methods.nothingNotAssessable')}</dd>
          <dt>{t('methods.nothingNotAskedTerm')}</dt>
          <dd>{t('methods.nothingNotAsked')}</dd>
        </dl>
        <p>
          <b>{t('methods.nothingRule')}</b>
        </p>
      </section>
    </>
  );
}
