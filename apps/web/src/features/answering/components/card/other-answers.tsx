import type { QuestionView } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';
import { AnswerMark } from '../../../../shared/components/answer-mark.js';
import { QuotedNote } from './quoted-note.js';

interface OtherAnswersProps {
  readonly question: QuestionView;
  /** Whose own answer is left out; null shows everybody's. */
  readonly department: string | null;
}

/** What other departments say to the question, whether they agree, and what was agreed. */
export function OtherAnswers({ question, department }: OtherAnswersProps) {
  const { t } = useTranslation('answering');
  const { agreed, settlement } = question;
  const others = question.answers.filter(
    (each) => each.department !== department && (each.answer !== 'not_answered' || each.note !== null),
  );
  if (others.length === 0 && agreed === null) return null;
  return (
    <div className="other-answers">
      {others.length === 0 ? null : (
        <ul className="plain">
          {others.map(({ department: name, function: task, answer, note, basis }) => (
            <li key={name}>
              <span>
                {task === null
                  ? t('others.name', { department: name })
                  : t('others.who', { department: name, task })}
              </span>
              <AnswerMark answer={answer} />
              {basis === 'confirmed' && answer !== 'not_answered' ? (
                <span className="muted">{t('others.confirmed')}</span>
              ) : null}
              <QuotedNote note={note} />
            </li>
          ))}
        </ul>
      )}
      {settlement === 'disagreement' ? <p>{t('others.disagreement')}</p> : null}
      {agreed === null ? null : (
        <p>
          <b>{t('others.agreed')}</b> <AnswerMark answer={agreed.answer} />{' '}
          <QuotedNote note={agreed.reason} />
        </p>
      )}
    </div>
  );
}
