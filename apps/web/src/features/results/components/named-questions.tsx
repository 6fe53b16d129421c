import type { FieldExplanation } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';
import { AnswerMark } from '../../../shared/components/answer-mark.js';
import { German } from '../../../shared/components/localized.js';

/** The questions a printed report names, with the answer it states. */
export function NamedQuestions({
  questions,
}: {
  readonly questions: NonNullable<FieldExplanation['report']>['namedQuestions'];
}) {
  const { t } = useTranslation();
  return (
    <table className="results results--plain results--named">
      <caption className="kern-sr-only">{t('why.namedTitle')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('why.namedColumn')}</th>
          <th scope="col">{t('why.columnAnswer')}</th>
          <th scope="col">{t('why.namedCriterion')}</th>
        </tr>
      </thead>
      <tbody>
        {questions.map(({ code, answer, criterionTitle, line }) => (
          <tr key={`${code} ${line}`}>
            <th scope="row">
              {code} <span className="named__line muted">{t('why.line', { line })}</span>
            </th>
            <td>
              <AnswerMark answer={answer} />
            </td>
            <td>{criterionTitle === null ? '–' : <German>{criterionTitle}</German>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
