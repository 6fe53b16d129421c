import type { AgreementQuestion, GivenAnswer } from '@selbstcheck/contracts';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoundAddress } from '../../../../shared/addresses/addresses.js';
import { AnswerMark } from '../../../../shared/components/answer-mark.js';
import { EntryProblemNotice } from '../entry-problem.js';
import { useKeptDraft } from '../kept-draft.js';
import { AgreedAnswerForm, type AgreedDraft } from './agreed-answer-form.js';
import { useEntry } from './use-entry.js';

interface AgreedAnswerProps {
  readonly address: RoundAddress;
  readonly question: AgreementQuestion;
  readonly mayAgree: boolean;
}

/** The answer that the group agreed on, with its reason; Koordination records it and may take it back. */
export function AgreedAnswer({ address, question, mayAgree }: AgreedAnswerProps) {
  const { agreed } = question;
  return (
    <>
      <div role="status">{agreed === null ? null : <Agreed {...agreed} />}</div>
      {mayAgree ? <AgreedAnswerEntry address={address} question={question} /> : null}
    </>
  );
}

function Agreed({ answer, reason }: { readonly answer: GivenAnswer; readonly reason: string }) {
  const { t } = useTranslation('closing');
  return (
    <div className="agreed">
      <p>
        <strong>{t('agreement.agreed')}</strong> <AnswerMark answer={answer} />
      </p>
      <p className="written" lang="de">
        {reason}
      </p>
    </div>
  );
}

function AgreedAnswerEntry({ address, question }: Omit<AgreedAnswerProps, 'mayAgree'>) {
  const { t } = useTranslation('closing');
  const { id, agreed, agreementRevision: basedOn, settlement } = question;
  const [isWriting, setIsWriting] = useState(false);
  const [draft, keepDraft] = useKeptDraft<AgreedDraft>(`agreement.${address.roundId}.${id}`);
  const { send, failure, isPending } = useEntry(address);
  const place = useRef<HTMLDivElement>(null);
  const isNeeded = settlement === 'disagreement' && agreed === null;
  const stopWriting = () => {
    keepDraft(null);
    setIsWriting(false);
  };
  const record = (answer: GivenAnswer | null, reason: string) =>
    send({ kind: 'agreement', questionId: id, answer, reason, basedOn }, (isSaved) => {
      if (!isSaved) return;
      // the form, or the button that was pressed, is about to go
      place.current?.focus({ preventScroll: true });
      stopWriting();
    });
  return (
    <div ref={place} tabIndex={-1} className="agreed__entry">
      {isWriting || draft !== null || isNeeded ? (
        <AgreedAnswerForm
          draft={draft ?? { answer: agreed?.answer ?? null, reason: agreed?.reason ?? '' }}
          isPending={isPending}
          onChange={keepDraft}
          onCancel={isNeeded && draft === null ? null : stopWriting}
          onSave={record}
        />
      ) : (
        <p className="agreed__acts">
          <button type="button" className="link-button" onClick={() => setIsWriting(true)}>
            {t(agreed === null ? 'agreement.record' : 'agreement.change')}
          </button>
          {agreed === null ? null : (
            <button
              type="button"
              className="link-button"
              aria-disabled={isPending}
              onClick={() => record(null, '')}
            >
              {t('agreement.takeBack')}
            </button>
          )}
        </p>
      )}
      <EntryProblemNotice failure={failure} />
    </div>
  );
}
