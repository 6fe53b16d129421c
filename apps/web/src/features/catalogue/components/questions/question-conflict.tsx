import type { DraftQuestions } from '@selbstcheck/contracts';
import { Alert, Button } from '@selbstcheck/ui';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { questionDifferences } from './question-differences.js';
import { questionsIn, writtenRows, type NewQuestion, type TypedQuestion } from './typed-questions.js';

interface QuestionConflictProps {
  readonly mine: readonly TypedQuestion[];
  readonly stored: DraftQuestions;
  readonly pending: boolean;
  readonly onKeepMine: () => void;
  readonly onTakeStored: () => void;
}

/** Two people changed the questions: both are shown, and a person decides which of them stays. */
export function QuestionConflict({ mine, stored, pending, onKeepMine, onTakeStored }: QuestionConflictProps) {
  const { t } = useTranslation('catalogue');
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  const { fields } = stored.version;
  const titles = new Map(
    fields.flatMap(({ criteria }) => criteria.map(({ id, title }) => [id, title.de] as const)),
  );
  const words = (question: NewQuestion | null): string => {
    if (question === null) return t('own.conflict.absent');
    const text = question.text ?? t('version.onPaper');
    return t('own.conflict.question', { text, criterion: titles.get(question.criterionId ?? '') ?? '' });
  };
  return (
    <div ref={place} className="outcome" tabIndex={-1}>
      <Alert tone="warning" role="alert" title={t('own.conflict.title')}>
        <p className="kern-body">{t('own.conflict.text')}</p>
        <ul className="own-findings" tabIndex={0} aria-label={t('own.conflict.label')}>
          {questionDifferences(writtenRows(mine), questionsIn(fields)).map((difference) => (
            <li key={difference.code}>
              <b>{difference.code}</b>
              <br />
              {t('own.conflict.mine', { words: words(difference.mine) })}
              <br />
              {t('own.conflict.stored', { words: words(difference.stored) })}
            </li>
          ))}
        </ul>
        <div className="form__actions">
          <Button
            variant="primary"
            aria-disabled={pending}
            onClick={() => (pending ? undefined : onKeepMine())}
          >
            {t('own.conflict.keepMine')}
          </Button>
          <Button variant="secondary" onClick={onTakeStored}>
            {t('own.conflict.takeStored')}
          </Button>
        </div>
      </Alert>
    </div>
  );
}
