import type { CriterionTrend, QuestionOverRounds } from '@selbstcheck/contracts';
import { VisuallyHidden } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { AnswerMark } from '../../../../shared/components/answer-mark.js';
import { Localized } from '../../../../shared/components/localized.js';
import { RoundHeads } from '../round-heads.js';
import { WideTable } from '../wide-table.js';

/** Questions × rounds with each answer's mark, and what they add up to. */
export function AnswersTable({ trend }: { readonly trend: CriterionTrend }) {
  const { t } = useTranslation('trends');
  const { rounds, points, questions } = trend;
  return (
    <WideTable label={t('why.caption')}>
      <table className="matrix answers-table">
        <caption className="kern-sr-only">{t('why.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('why.question')}</th>
            <RoundHeads rounds={rounds} />
          </tr>
        </thead>
        <tbody>
          {questions.map((question, index) => (
            <QuestionRow key={`${question.code} ${index}`} question={question} />
          ))}
          <tr className="answers-table__sum">
            <th scope="row">{t('why.sum')}</th>
            {rounds.map((round, index) => (
              <td key={round.token} className="matrix__cell">
                <Sum calculation={points[index]?.calculation ?? null} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </WideTable>
  );
}

function QuestionRow({ question: { code, text, answers } }: { readonly question: QuestionOverRounds }) {
  const common = useTranslation().t;
  return (
    <tr>
      <th scope="row">
        <span className="results__number">{code}</span>{' '}
        {text === null ? (
          <span className="muted">{common('why.questionUnknown')}</span>
        ) : (
          <Localized text={text} />
        )}
      </th>
      {answers.map((answer, index) => (
        <td key={index} className="matrix__cell">
          <AnswerCell answer={answer} />
        </td>
      ))}
    </tr>
  );
}

function AnswerCell({ answer }: { readonly answer: QuestionOverRounds['answers'][number] }) {
  const { t } = useTranslation('trends');
  if (answer === 'not_asked') {
    return (
      <span className="not-asked">
        <VisuallyHidden>{t('why.notAsked')}</VisuallyHidden>
      </span>
    );
  }
  return <AnswerMark answer={answer} />;
}

function Sum({
  calculation,
}: {
  readonly calculation: NonNullable<CriterionTrend['points'][number]>['calculation'] | null;
}) {
  const { t } = useTranslation('trends');
  if (calculation === null) return <VisuallyHidden>{t('point.notAsked')}</VisuallyHidden>;
  const { basis, sum, rated } = calculation;
  if (basis === 'recorded') return <span className="answers-table__recorded">{t('point.recorded')}</span>;
  return sum === null || rated === null || rated === 0 ? '–' : `${sum} ÷ ${rated}`;
}
