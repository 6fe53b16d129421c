import type { AssignmentsView } from '@selbstcheck/contracts';
import { Button, Dialog, Disclosure } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { DepartmentChecks } from './department-checks.js';
import type { Holders, Wish } from './holders.js';
import { rowsOf, type PartRow } from './matrix-rows.js';
import { PartName } from './part-name.js';
import { usePartName } from './use-part-name.js';

interface PartDialogProps {
  readonly view: AssignmentsView;
  /** The field or criterion that is given to departments; null while none is. */
  readonly part: PartRow | null;
  readonly departments: readonly string[];
  readonly holders: Holders;
  readonly onWish: (wish: Wish) => void;
  readonly onClose: () => void;
}

/** Gives a field, a criterion or single questions of it to departments; every press counts at once. */
export function PartDialog({ view, part, departments, holders, onWish, onClose }: PartDialogProps) {
  const { t } = useTranslation('rounds');
  const nameOf = usePartName();
  const questions = part === null ? [] : questionsOf(view, part);
  return (
    <Dialog
      open={part !== null}
      title={part === null ? '' : t('assignments.dialogTitle', { part: nameOf(part) })}
      onClose={onClose}
      actions={
        <Button variant="primary" onClick={onClose}>
          {t('assignments.dialogDone')}
        </Button>
      }
    >
      {part === null ? null : (
        <>
          <DepartmentChecks
            {...{ departments, holders, onWish }}
            questionIds={part.questionIds}
            legend={t('assignments.whole')}
          />
          {questions.length < 2 ? null : (
            <Disclosure summary={t('assignments.single')}>
              {questions.map((question) => (
                <DepartmentChecks
                  key={question.key}
                  {...{ departments, holders, onWish }}
                  questionIds={question.questionIds}
                  legend={<PartName part={question} />}
                />
              ))}
            </Disclosure>
          )}
        </>
      )}
    </Dialog>
  );
}

function questionsOf(view: AssignmentsView, part: PartRow): readonly PartRow[] {
  if (part.level !== 'criterion') return [];
  const own = new Set(part.questionIds.map((id) => `question ${id}`));
  return rowsOf(view, new Set([part.key])).filter(({ key }) => own.has(key));
}
