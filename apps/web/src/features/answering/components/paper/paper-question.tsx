import type { Answer } from '@selbstcheck/domain';
import { useTranslation } from 'react-i18next';
import { Localized } from '../../../../shared/components/localized.js';
import { ANSWER_KEYS } from '../../../../shared/round/answer-keys.js';
import type { Question } from '../../screen/actions.js';
import { QuotedNote } from '../card/quoted-note.js';

interface PaperQuestionProps {
  readonly question: Question;
  /** Whose answer is ticked already; null: nobody's. */
  readonly department: string | null;
  /** When the last round was: "2023". */
  readonly year: string;
}

/** One question to tick by hand, with room for a note. */
export function PaperQuestion({ question, department, year }: PaperQuestionProps) {
  const { t } = useTranslation('answering');
  const { code, text, departments, answers } = question;
  const own = answers.find((answer) => answer.department === department);
  return (
    <li className="paper-question">
      <h4>
        <span className="question__code">{code}</span>{' '}
        {text === null ? <span className="muted">{t('onPaper')}</span> : <Localized text={text} />}
      </h4>
      <TickBoxes answer={own?.answer ?? 'not_answered'} />
      <PaperLast question={question} department={department} year={year} />
      {department === null && departments.length > 0 ? (
        <p className="muted">{t('paper.asked', { departments: departments.join(', ') })}</p>
      ) : null}
      <div className="paper-question__note">
        <span className="muted">{t('paper.note')}</span> <QuotedNote note={own?.note ?? null} />
      </div>
    </li>
  );
}

function TickBoxes({ answer: ticked }: { readonly answer: Answer }) {
  const { t } = useTranslation();
  return (
    <ul className="plain tick-boxes">
      {ANSWER_KEYS.map(([, answer]) => (
        <li key={answer}>
          <span className={`tick-box${answer === ticked ? ' tick-box--ticked' : ''}`} aria-hidden="true" />
          <span className={answer === ticked ? 'tick-boxes__ticked' : undefined}>
            {t(`answer.${answer}`)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function PaperLast({ question: { last }, department, year }: PaperQuestionProps) {
  const { t } = useTranslation('answering');
  const { t: tShared } = useTranslation();
  if (last?.kind !== 'comparable') return null;
  const own = last.departmentAnswers.find((each) => each.department === department);
  return (
    <p className="muted">
      {t('last.year', { year })} {tShared(`answer.${own?.answer ?? last.answer}`)}{' '}
      <QuotedNote note={own?.note ?? null} />
    </p>
  );
}
