import type { DraftQuestions } from '@selbstcheck/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { problemCodeOf } from '../../../../shared/i18n/problem-sentence.js';
import type { DraftAddress } from '../../api/drafts.js';
import { draftQuestionsQuery, useQuestionReplacement } from '../../api/questions.js';
import { isChanged, isDraftQuestionsWork, workOn, type DraftQuestionsWork } from './draft-questions-work.js';
import { questionDifferences } from './question-differences.js';
import { changedTable, type TableChange } from './table-changes.js';
import { questionsIn, writtenRows } from './typed-questions.js';
import { useKeptWork } from './use-kept-work.js';

/** The questions of a draft while they are changed, kept over a reload until they are saved. */
export function useDraftQuestionsWork(address: DraftAddress, stored: DraftQuestions, onSaved: () => void) {
  const queryClient = useQueryClient();
  const replacement = useQuestionReplacement(address);
  /** What somebody else stored meanwhile, and that differs from what this work began with. */
  const [conflict, setConflict] = useState<DraftQuestions | null>(null);
  const { work, setWork, forget } = useKeptWork<DraftQuestionsWork>({
    name: `draft-questions.${address.municipalityId}.${address.draftId}`,
    recalled: (kept) => (isDraftQuestionsWork(kept) ? kept : null),
    begin: () => workOn(stored),
    isBegun: isChanged,
  });
  const changeTable = (change: TableChange) =>
    setWork((now) => ({ ...now, table: changedTable(now.table, change) }));

  const save = (revision = work.revision) => {
    replacement.mutate(
      { revision, rows: writtenRows(work.table.questions) },
      {
        onSuccess: () => {
          forget();
          onSaved();
        },
        onError: (error) => {
          if (problemCodeOf(error) === 'draft-revision-stale') void compareWithStored();
        },
      },
    );
  };

  /** A decision on links changes the revision too, but nothing that is edited here. */
  const compareWithStored = async () => {
    const now = await queryClient.fetchQuery(draftQuestionsQuery(address));
    if (questionDifferences(work.began, questionsIn(now.version.fields)).length === 0) save(now.revision);
    else setConflict(now);
  };

  const takeStored = (now: DraftQuestions) => {
    const read = questionsIn(now.version.fields);
    setWork(({ form, table }) => ({
      ...{ form, revision: now.revision, began: read },
      table: changedTable(table, { do: 'replace', read }),
    }));
    setConflict(null);
    replacement.reset();
  };

  return {
    ...{ work, changeTable, conflict, takeStored, save },
    pending: replacement.isPending,
    /** Why saving failed; null where it did not, or where the conflict says more. */
    error: problemCodeOf(replacement.error) === 'draft-revision-stale' ? null : replacement.error,
  };
}
