import type { RevisionView } from '@selbstcheck/contracts';
import { Button, TextArea } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { roundScreenPath, type RoundAddress } from '../../../../shared/addresses/addresses.js';
import { ProblemNotice } from '../../../../shared/components/problem-notice.js';
import { useCorrection } from '../../api/revisions.js';
import { useKeptDraft } from '../kept-draft.js';
import { useErrorLead } from '../use-error-lead.js';
import { CorrectedHead } from './corrected-head.js';
import { CorrectedParts } from './corrected-parts.js';
import { CorrectionSummary } from './correction-summary.js';
import { changesIn, correctionOf, NOTHING_TO_CORRECT, type CorrectionDraft } from './correction-draft.js';

interface CorrectionFormProps {
  readonly address: RoundAddress;
  /** The newest one. */
  readonly revision: RevisionView;
}

/** Everything that can be corrected of a closed round, and why. */
export function CorrectionForm({ address, revision }: CorrectionFormProps) {
  const { t } = useTranslation('closing');
  const navigate = useNavigate();
  const basedOn = revision.revision.revision;
  const [kept, keep] = useKeptDraft<CorrectionDraft>(`correction.${address.roundId}`);
  const { form, isAsked, ask } = useErrorLead();
  const correction = useCorrection(address);
  const draft = kept ?? NOTHING_TO_CORRECT;
  const changes = changesIn(draft);
  const isComplete = changes > 0 && draft.reason.trim() !== '';
  const send = () => {
    ask();
    if (!isComplete || correction.isPending) return;
    correction.mutate(correctionOf(draft, basedOn), {
      onSuccess: () => {
        keep(null);
        void navigate(roundScreenPath(address, 'revisions'));
      },
    });
  };
  return (
    <form
      ref={form}
      className="form correction"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <CorrectedHead revision={revision} draft={draft} onChange={keep} />
      <CorrectedParts revision={revision} draft={draft} onChange={keep} />
      <section className="card">
        <h2>{t('correction.why')}</h2>
        <TextArea
          label={t('correction.reason')}
          hint={t('correction.reasonHint')}
          rows={3}
          lang="de"
          value={draft.reason}
          error={isAsked && draft.reason.trim() === '' ? t('correction.reasonMissing') : null}
          onChange={(event) => keep({ ...draft, reason: event.target.value })}
        />
        <CorrectionSummary revision={revision} draft={draft} />
        {correction.error ? <ProblemNotice error={correction.error} /> : null}
        <div className="form__actions">
          <Button variant="primary" type="submit" aria-disabled={correction.isPending || changes === 0}>
            {t(correction.isPending ? 'saving' : 'correction.send')}
          </Button>
          <Button variant="tertiary" onClick={() => keep(null)}>
            {t('correction.discard')}
          </Button>
        </div>
      </section>
    </form>
  );
}
