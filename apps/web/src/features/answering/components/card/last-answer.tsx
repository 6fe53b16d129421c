import type { LastAnswerView } from '@selbstcheck/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AnswerMark } from '../../../../shared/components/answer-mark.js';
import { QuotedNote } from './quoted-note.js';

interface LastAnswerProps {
  readonly last: LastAnswerView | null;
  /** When the last round was: "2023". */
  readonly year: string;
  /** Whose answer comes first; null for nobody's in particular. */
  readonly department: string | null;
  readonly code: string;
  /** Beside the answer: what can be done with it. */
  readonly children?: ReactNode;
}

/** What was answered last time, one's own department first. */
export function LastAnswer({ last, year, department, code, children }: LastAnswerProps) {
  const { t } = useTranslation('answering');
  if (last === null) return null;
  if (last.kind === 'no_partner') {
    return <p className="last-answer muted">{t('last.sentence', { year, sentence: last.sentence })}</p>;
  }
  const own = last.departmentAnswers.find((each) => each.department === department);
  const others = last.departmentAnswers.filter((each) => each !== own);
  return (
    <div className="last-answer">
      <p>
        <span className="last-answer__year">{t('last.year', { year })}</span>
        <AnswerMark answer={own?.answer ?? last.answer} />
        <QuotedNote note={own?.note ?? null} />
        {children}
      </p>
      {last.link === 'reworded_minor' ? <p className="muted">{t('last.reworded')}</p> : null}
      {last.code === code ? null : <p className="muted">{t('last.code', { code: last.code })}</p>}
      {others.length === 0 ? null : (
        <ul className="plain">
          {others.map((other) => (
            <li key={other.department}>
              {t('last.other', { year, department: other.department })} <AnswerMark answer={other.answer} />{' '}
              <QuotedNote note={other.note} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
