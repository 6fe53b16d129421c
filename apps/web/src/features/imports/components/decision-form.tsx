import type { ImportDecision, ImportPreview } from '@selbstcheck/contracts';
import { SelbstcheckError } from '@selbstcheck/domain';
import { Button, TextField } from '@selbstcheck/ui';
import { useRef, useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../../shared/components/problem-notice.js';
import { problemSentence } from '../../../shared/i18n/problem-sentence.js';
import { inputOfProblem, missingIn, type DecisionInput } from './decision-problem.js';
import { dayOf, decisionOf, type TypedDecision } from './typed-decision.js';

interface DecisionFormProps {
  readonly preview: ImportPreview;
  readonly typed: TypedDecision;
  readonly onType: (typed: TypedDecision) => void;
  readonly storing: boolean;
  /** Why storing failed; null where it did not. */
  readonly problem: Error | null;
  readonly onStore: (decision: ImportDecision) => void;
  readonly onReadAgain: () => void;
}

/** Reference date and title. What was typed stays whatever happens. */
export function DecisionForm(props: DecisionFormProps) {
  const { preview, typed, onType, storing, problem, onStore, onReadAgain } = props;
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  const [missing, setMissing] = useState<SelbstcheckError | null>(null);
  const dateHint = dayOf(preview) === '' ? 'import.dateHintUndated' : 'import.dateHintDated';
  const shown = missing ?? problem;
  const input = inputOfProblem(shown);
  const errorAt = (name: DecisionInput) => (input === name ? problemSentence(shown, t) : null);

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (storing) return;
    const decision = decisionOf(preview, typed);
    const nowMissing = missingIn(decision);
    setMissing(nowMissing);
    if (nowMissing) focusInput(form.current, inputOfProblem(nowMissing));
    else onStore(decision);
  };

  return (
    <form ref={form} className="decision-form" noValidate onSubmit={submit}>
      {shown && input === null ? (
        <ProblemNotice
          title={t('import.failedTitle')}
          error={shown}
          {...(needsReading(shown) && { onRetry: onReadAgain })}
        />
      ) : null}
      <TextField
        name="referenceDate"
        type="date"
        label={t('import.dateLabel')}
        hint={`${t(dateHint)} ${t('import.dateHint')}`}
        error={errorAt('referenceDate')}
        required
        value={typed.referenceDate ?? dayOf(preview)}
        onChange={(event) => onType({ ...typed, referenceDate: event.target.value })}
      />
      <TextField
        name="title"
        label={t('import.titleLabel')}
        optional={t('import.optional')}
        hint={t('import.titleHint')}
        error={errorAt('title')}
        autoComplete="off"
        maxLength={200}
        value={typed.title}
        onChange={(event) => onType({ ...typed, title: event.target.value })}
      />
      <div>
        <Button variant="primary" type="submit" aria-disabled={storing}>
          {storing ? t('import.committing') : t('import.commit')}
        </Button>
      </div>
    </form>
  );
}

function needsReading(problem: Error): boolean {
  return problem instanceof SelbstcheckError && problem.code === 'draft-changed';
}

function focusInput(form: HTMLFormElement | null, input: DecisionInput | null): void {
  const element = input === null ? null : form?.elements.namedItem(input);
  if (element instanceof HTMLInputElement) element.focus();
}
