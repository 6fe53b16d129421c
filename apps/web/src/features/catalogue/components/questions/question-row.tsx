import type { QuestionRowProblem } from '@selbstcheck/domain';
import { Button, Icon } from '@selbstcheck/ui';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CriterionChoice } from './criterion-choice.js';
import type { TableChange } from './table-changes.js';
import type { TypedQuestion, VersionFields } from './typed-questions.js';

interface QuestionRowProps {
  readonly question: TypedQuestion;
  readonly fields: VersionFields;
  readonly problems: readonly QuestionRowProblem[];
  /** It was just added: the keyboard goes on in it. */
  readonly isNew: boolean;
  readonly onChange: (change: TableChange) => void;
}

/** One question: its code, its wording, and what can be done with it. */
export function QuestionRow({ question, fields, problems, isNew, onChange }: QuestionRowProps) {
  const { t } = useTranslation('catalogue');
  const { key, code, text, criterionId } = question;
  const id = useId();
  const row = useRef<HTMLLIElement>(null);
  /** What is to be typed first in a new row. */
  const firstGap = useRef(code === '' ? 'input' : 'textarea');
  const [isMoving, setMoving] = useState(false);
  const [isCodeWrong, isTextWrong] = [/^code/, /^wording/].map((part) =>
    problems.some((problem) => part.test(problem.code)),
  );
  const isHomeless = criterionId === null;
  useEffect(() => {
    if (isNew) row.current?.querySelector<HTMLElement>(firstGap.current)?.focus();
  }, [isNew]);
  const describedBy = problems.length > 0 ? `${id}-problems` : undefined;
  return (
    <li ref={row} className="own-question">
      <input
        className={`kern-form-input__input own-question__code${isCodeWrong ? ' kern-form-input__input--error' : ''}`}
        aria-label={t('own.row.code', { code })}
        aria-invalid={isCodeWrong ? true : undefined}
        aria-describedby={describedBy}
        autoComplete="off"
        value={code}
        onChange={(event) => onChange({ do: 'type', key, typed: { code: event.target.value } })}
      />
      <textarea
        className={`kern-form-input__input own-question__text${isTextWrong ? ' kern-form-input__input--error' : ''}`}
        aria-label={t('own.row.text', { code })}
        aria-invalid={isTextWrong ? true : undefined}
        aria-describedby={describedBy}
        lang={text === '' ? undefined : 'de'}
        placeholder={t('version.onPaper')}
        rows={1}
        value={text}
        onChange={(event) => onChange({ do: 'type', key, typed: { text: event.target.value } })}
      />
      <div className="own-question__acts">
        {isHomeless ? null : (
          <Button
            variant="tertiary"
            aria-expanded={isMoving}
            aria-label={t('own.row.moveNamed', { code })}
            onClick={() => setMoving(!isMoving)}
          >
            {t('own.row.move')}
          </Button>
        )}
        <Button
          variant="tertiary"
          aria-label={t('own.row.removeNamed', { code })}
          onClick={() => onChange({ do: 'remove', key })}
        >
          {t('own.row.remove')}
        </Button>
      </div>
      {isMoving || isHomeless ? (
        <CriterionChoice
          fields={fields}
          chosen={criterionId}
          code={code}
          onChoose={(chosen) => {
            setMoving(false);
            onChange({ do: 'move', key, criterionId: chosen });
          }}
        />
      ) : null}
      {problems.length > 0 ? (
        <ul className="plain own-question__problems" id={`${id}-problems`}>
          {problems.map((problem) => (
            <li key={problem.code}>
              <Icon name="danger" /> {t(`own.problem.${problem.code}`, problem.params)}
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  );
}
