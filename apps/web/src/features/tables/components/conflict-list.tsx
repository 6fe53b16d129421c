import type { FileAnswer } from '@selbstcheck/contracts';
import { Checkbox } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { FiledChange, FiledQuestion } from './change-words.js';

interface ConflictListProps {
  readonly conflicts: readonly FileAnswer[];
  /** Ids of the questions where the file wins. */
  readonly decided: ReadonlySet<string>;
  readonly onDecide: (decided: ReadonlySet<string>) => void;
}

/** Answers that somebody changed since the file was made: each one is a decision. */
export function ConflictList({ conflicts, decided, onDecide }: ConflictListProps) {
  const { t } = useTranslation('tables');
  const decide = (questionId: string, isTaken: boolean) => {
    const next = new Set(decided);
    if (isTaken) next.add(questionId);
    else next.delete(questionId);
    onDecide(next);
  };
  return (
    <fieldset className="file-conflicts">
      <legend>{t('conflicts.title')}</legend>
      <p>{t('conflicts.text')}</p>
      <ul className="file-changes">
        {conflicts.map((answer) => (
          <li key={answer.questionId}>
            <p>
              <FiledQuestion answer={answer} />
            </p>
            <FiledChange answer={answer} />
            <Checkbox
              label={t('conflicts.take', { code: answer.code })}
              checked={decided.has(answer.questionId)}
              onChange={({ target }) => decide(answer.questionId, target.checked)}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
