import { ANSWERS, levelOfAnswer } from '@selbstcheck/domain';
import { useTranslation } from 'react-i18next';
import { AnswerMark } from '../../../shared/components/answer-mark.js';

const SHOWN = ANSWERS.filter((answer) => answer !== 'not_answered');

/** Answers, points and signs, and the three kinds of nothing. */
export function AnswersSection() {
  const { t } = useTranslation('methods');
  return (
    <>
      <section className="card">
        <h2>{t('answersTitle')}</h2>
        <p>{t('answersText')}</p>
        <table className="results results--plain">
          <caption className="kern-sr-only">{t('answersTable')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('columnAnswer')}</th>
              <th scope="col">{t('columnPoints')}</th>
            </tr>
          </thead>
          <tbody>
            {SHOWN.map((answer) => (
              <tr key={answer}>
                <th scope="row">
                  <AnswerMark answer={answer} />
                </th>
                <td>{levelOfAnswer(answer) ?? t('noPoints')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section className="card">
        <h2>{t('nothingTitle')}</h2>
        <dl className="terms">
          <dt>{t('nothingNotAnsweredTerm')}</dt>
          <dd>{t('nothingNotAnswered')}</dd>
          <dt>{t('nothingNotAssessableTerm')}</dt>
          <dd>{t('nothingNotAssessable')}</dd>
          <dt>{t('nothingNotAskedTerm')}</dt>
          <dd>{t('nothingNotAsked')}</dd>
        </dl>
        <p>
          <b>{t('nothingRule')}</b>
        </p>
      </section>
    </>
  );
}
