import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Localized } from '../../../../shared/components/localized.js';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { wordingOf } from '../../../../shared/i18n/wording.js';
import { CriterionQuestions } from './criterion-questions.js';
import { criterionAnchor } from './criterion-anchor.js';
import { nextCode } from './next-code.js';
import { QuestionCount } from './question-count.js';
import { problemsByRow } from './row-problems.js';
import type { QuestionTableState, TableChange } from './table-changes.js';
import { withNew, type VersionFields } from './typed-questions.js';

interface QuestionTableProps {
  readonly fields: VersionFields;
  readonly table: QuestionTableState;
  readonly onChange: (change: TableChange) => void;
}

/** All questions by criterion, each to be changed, moved or taken out, and more to be added. */
export function QuestionTable({ fields, table, onChange }: QuestionTableProps) {
  const { t } = useTranslation('catalogue');
  const language = useLanguage();
  const [addedKey, setAddedKey] = useState<number | null>(null);
  const { questions } = table;
  const parts = { fields, table, problems: problemsByRow(questions, fields), addedKey, onChange };
  const hasHomeless = questions.some(({ criterionId }) => criterionId === null);
  const isHomelessGone = table.removed !== null && table.removed.question.criterionId === null;
  const add = (criterionId: string) => {
    const question = { code: nextCode(questions, fields, criterionId), text: null, criterionId };
    setAddedKey(withNew(questions, [question]).at(-1)?.key ?? null);
    onChange({ do: 'add', question });
  };
  return (
    <div className="own-table">
      <QuestionCount fields={fields} questions={questions} />
      {hasHomeless || isHomelessGone ? (
        <CriterionQuestions
          {...parts}
          criterionId={null}
          title=""
          heading={
            <>
              <h3>{t('own.homelessTitle')}</h3>
              <p>{t('own.homelessText')}</p>
            </>
          }
        />
      ) : null}
      {fields.map(({ id, number, title, criteria }) => (
        <section key={id} className="own-table__field">
          <h3>
            {number} <Localized text={title} />
          </h3>
          {criteria.map((criterion) => (
            <CriterionQuestions
              key={criterion.id}
              {...parts}
              criterionId={criterion.id}
              title={wordingOf(criterion.title, language).text}
              heading={
                <h4 id={criterionAnchor(criterion.id)} tabIndex={-1}>
                  <Localized text={criterion.title} />
                </h4>
              }
              onAdd={() => add(criterion.id)}
            />
          ))}
        </section>
      ))}
    </div>
  );
}
