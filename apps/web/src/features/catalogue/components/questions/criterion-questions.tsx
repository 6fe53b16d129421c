import type { QuestionRowProblem } from '@selbstcheck/domain';
import { Button } from '@selbstcheck/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { QuestionRow } from './question-row.js';
import { RemovedNote } from './removed-note.js';
import type { QuestionTableState, TableChange } from './table-changes.js';
import type { VersionFields } from './typed-questions.js';

/** What all groups of the table share. */
export interface TableParts {
  readonly fields: VersionFields;
  readonly table: QuestionTableState;
  readonly problems: ReadonlyMap<number, readonly QuestionRowProblem[]>;
  /** The key of the question that was just added. */
  readonly addedKey: number | null;
  readonly onChange: (change: TableChange) => void;
}

interface CriterionQuestionsProps extends TableParts {
  /** null for those that belong to none yet. */
  readonly criterionId: string | null;
  readonly heading: ReactNode;
  /** Its name, for the button; a question is only added to a criterion. */
  readonly title: string;
  readonly onAdd?: () => void;
}

/** The questions of one criterion, and a way to add one. */
export function CriterionQuestions(props: CriterionQuestionsProps) {
  const { criterionId, heading, title, onAdd, fields, table, problems, addedKey, onChange } = props;
  const { t } = useTranslation('catalogue');
  const own = table.questions.filter((question) => question.criterionId === criterionId);
  const { removed } = table;
  return (
    <div className="own-criterion">
      {heading}
      {own.length === 0 ? <p className="muted">{t('own.noQuestion')}</p> : null}
      <ul className="plain">
        {own.map((question) => (
          <QuestionRow
            key={question.key}
            question={question}
            fields={fields}
            problems={problems.get(question.key) ?? []}
            isNew={question.key === addedKey}
            onChange={onChange}
          />
        ))}
      </ul>
      {removed?.question.criterionId === criterionId ? (
        <RemovedNote code={removed.question.code} onRestore={() => onChange({ do: 'restore' })} />
      ) : null}
      {onAdd ? (
        <Button variant="tertiary" aria-label={t('own.addNamed', { title })} onClick={onAdd}>
          {t('own.add')}
        </Button>
      ) : null}
    </div>
  );
}
