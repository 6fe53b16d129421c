import type { DraftQuestions as StoredQuestions } from '@selbstcheck/contracts';
import { Button } from '@selbstcheck/ui';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ProblemNotice } from '../../../../shared/components/problem-notice.js';
import type { DraftAddress } from '../../api/drafts.js';
import { draftPath } from '../frame/addresses.js';
import { withOutcome } from '../frame/outcomes.js';
import { BeforeNote } from './before-note.js';
import { isChanged } from './draft-questions-work.js';
import { QuestionConflict } from './question-conflict.js';
import { QuestionTable } from './question-table.js';
import { RowProblemNotice } from './row-problem-notice.js';
import { problemsByRow } from './row-problems.js';
import { useDraftQuestionsWork } from './use-draft-questions.js';

interface DraftQuestionsProps {
  readonly address: DraftAddress;
  readonly stored: StoredQuestions;
}

/** The questions of a draft, to change them before they are linked. */
export function DraftQuestions({ address, stored }: DraftQuestionsProps) {
  const { t } = useTranslation('catalogue');
  const navigate = useNavigate();
  const screen = useRef<HTMLElement>(null);
  const [asked, setAsked] = useState(0);
  const saved = () => void navigate(draftPath(address), withOutcome('questions-saved'));
  const { work, changeTable, conflict, takeStored, save, pending, error } = useDraftQuestionsWork(
    address,
    stored,
    saved,
  );
  const { fields } = stored.version;
  const { questions, before } = work.table;
  const wrongRows = problemsByRow(questions, fields).size;
  useEffect(() => {
    if (asked > 0) screen.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [asked]);
  const press = () => {
    if (pending) return;
    if (wrongRows > 0) setAsked(asked + 1);
    else save();
  };
  return (
    <section ref={screen} className="card card--long">
      <h2>{t('own.draft.title')}</h2>
      <p>{t('own.draft.lead')}</p>
      {before === null ? null : <BeforeNote onSwap={() => changeTable({ do: 'swap' })} />}
      <QuestionTable fields={fields} table={work.table} onChange={changeTable} />
      {conflict === null ? null : (
        <QuestionConflict
          mine={questions}
          stored={conflict}
          pending={pending}
          onKeepMine={() => save(conflict.revision)}
          onTakeStored={() => takeStored(conflict)}
        />
      )}
      {error ? <ProblemNotice title={t('own.draft.failedTitle')} error={error} /> : null}
      {asked > 0 && wrongRows > 0 ? <RowProblemNotice count={wrongRows} /> : null}
      <div className="own-table__end">
        <Button variant="primary" aria-disabled={pending} onClick={press}>
          {pending ? t('running') : t('own.draft.save')}
        </Button>
        {isChanged(work) ? <p className="muted">{t('own.draft.unsaved')}</p> : null}
      </div>
    </section>
  );
}
