import type { GivenAnswer } from '@selbstcheck/contracts';
import { Button, TextArea } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { useErrorLead } from '../use-error-lead.js';
import { AnswerChoices, useAnswerWords } from './answer-choices.js';

/** What the group is about to agree on. */
export interface AgreedDraft {
  readonly answer: GivenAnswer | null;
  readonly reason: string;
}

interface AgreedAnswerFormProps {
  readonly draft: AgreedDraft;
  readonly isPending: boolean;
  readonly onChange: (draft: AgreedDraft) => void;
  /** null: there is nothing that could be given up. */
  readonly onCancel: (() => void) | null;
  readonly onSave: (answer: GivenAnswer, reason: string) => void;
}

/** An answer for all and its reason; both are needed. */
export function AgreedAnswerForm(props: AgreedAnswerFormProps) {
  const { draft, isPending, onChange, onCancel, onSave } = props;
  const { t } = useTranslation('closing');
  const { form, isAsked, ask } = useErrorLead();
  const { answer, reason } = draft;
  return (
    <form
      ref={form}
      className="form agreed__form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        ask();
        if (answer !== null && reason.trim() !== '') onSave(answer, reason);
      }}
    >
      <AnswerChoices
        legend={t('agreement.agreedAnswer')}
        choices={useAnswerWords()}
        chosen={answer}
        error={isAsked && answer === null ? t('agreement.answerMissing') : null}
        onChoose={(chosen) => onChange({ ...draft, answer: chosen })}
      />
      <TextArea
        label={t('agreement.reason')}
        hint={t('agreement.reasonHint')}
        rows={2}
        lang="de"
        value={reason}
        error={isAsked && reason.trim() === '' ? t('agreement.reasonMissing') : null}
        onChange={(event) => onChange({ ...draft, reason: event.target.value })}
      />
      <div className="form__actions">
        <Button variant="secondary" type="submit" aria-disabled={isPending}>
          {t(isPending ? 'saving' : 'agreement.save')}
        </Button>
        {onCancel === null ? null : (
          <Button variant="tertiary" onClick={onCancel}>
            {t('cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
