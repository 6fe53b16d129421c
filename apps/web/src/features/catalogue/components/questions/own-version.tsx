import type { VersionSummary, VersionView } from '@selbstcheck/contracts';
import { Button } from '@selbstcheck/ui';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ProblemNotice } from '../../../../shared/components/problem-notice.js';
import { problemCodeOf } from '../../../../shared/i18n/problem-sentence.js';
import { useDraftWriting } from '../../api/questions.js';
import { draftPath } from '../frame/addresses.js';
import { BeforeNote } from './before-note.js';
import { QuestionSources } from './question-sources.js';
import { QuestionTable } from './question-table.js';
import { problemsByRow } from './row-problems.js';
import { RowProblemNotice } from './row-problem-notice.js';
import { writtenRows } from './typed-questions.js';
import type { OwnVersionState } from './use-own-version.js';
import { VersionNames } from './version-names.js';

interface OwnVersionProps {
  readonly municipalityId: string;
  readonly versions: readonly VersionSummary[];
  readonly base: VersionView;
  readonly own: OwnVersionState;
}

/** A version of one's own in three steps on one screen: its name, its questions, and a last look at them. */
export function OwnVersion({ municipalityId, versions, base, own }: OwnVersionProps) {
  const { t } = useTranslation('catalogue');
  const navigate = useNavigate();
  const writing = useDraftWriting(municipalityId);
  const screen = useRef<HTMLDivElement>(null);
  /** Counts the tries to go on while something is missing. */
  const [asked, setAsked] = useState(0);
  const { work, changeTable, forget } = own;
  const { table } = work;
  const title = work.title ?? base.summary.title.de;
  const wrongRows = problemsByRow(table.questions, base.fields).size;
  const isTaken =
    problemCodeOf(writing.error) === 'catalogue-exists' &&
    writing.variables?.title === title &&
    writing.variables.edition === work.edition;
  const leadToProblem = () => screen.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  useEffect(() => {
    if (asked > 0) leadToProblem();
  }, [asked]);
  useEffect(() => {
    if (isTaken) leadToProblem();
  }, [isTaken]);

  const create = () => {
    if (writing.isPending) return;
    if (title.trim() === '' || work.edition.trim() === '' || wrongRows > 0) {
      setAsked(asked + 1);
      return;
    }
    writing.mutate(
      { base: work.base, title, edition: work.edition, rows: writtenRows(table.questions) },
      {
        onSuccess: ({ draft }) => {
          forget();
          void navigate(draftPath({ municipalityId, draftId: draft.id }));
        },
      },
    );
  };
  return (
    <div ref={screen} className="catalogue">
      <section className="card">
        <h2>{t('own.step.names')}</h2>
        <VersionNames
          versions={versions}
          own={own}
          baseTitle={base.summary.title.de}
          isAsked={asked > 0}
          isTaken={isTaken}
        />
      </section>
      <section className="card">
        <h2>{t('own.step.questions')}</h2>
        <QuestionSources municipalityId={municipalityId} fields={base.fields} own={own} />
      </section>
      <section className="card card--long">
        <h2>{t('own.step.table')}</h2>
        <p>{t('own.tableLead')}</p>
        {table.before === null ? null : <BeforeNote onSwap={() => changeTable({ do: 'swap' })} />}
        <QuestionTable fields={base.fields} table={table} onChange={changeTable} />
        {writing.error && !isTaken ? (
          <ProblemNotice title={t('own.failedTitle')} error={writing.error} />
        ) : null}
        {asked > 0 && wrongRows > 0 ? <RowProblemNotice count={wrongRows} /> : null}
        <div className="own-table__end">
          <Button variant="primary" aria-disabled={writing.isPending} onClick={create}>
            {writing.isPending ? t('running') : t('own.create')}
          </Button>
          <p className="muted">{t('own.createHint')}</p>
        </div>
      </section>
    </div>
  );
}
