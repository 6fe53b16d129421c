import type { DraftView } from '@selbstcheck/contracts';
import { TextArea } from '@selbstcheck/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Form } from '../../../../shared/forms/form.js';
import { useActivation, type DraftAddress } from '../../api/drafts.js';
import { versionPath } from '../frame/addresses.js';
import { CatalogueProblem } from '../frame/catalogue-problem.js';
import { ConfirmDialog } from '../../../../shared/components/confirm-dialog.js';
import { withOutcome } from '../frame/outcomes.js';

interface ActivationFormProps {
  readonly address: DraftAddress;
  readonly draft: DraftView['draft'];
}

/** Takes the reason, asks once more, activates, and leads to the version. */
export function ActivationForm({ address, draft }: ActivationFormProps) {
  const { t } = useTranslation('catalogue');
  const navigate = useNavigate();
  const activation = useActivation(address);
  /** The reason that waits for the answer to the question; null while nothing is asked. */
  const [reason, setReason] = useState<string | null>(null);
  const close = () => setReason(null);
  const activate = () =>
    activation.mutate(
      { revision: draft.revision, reason: reason ?? '' },
      {
        onSuccess: ({ id }) =>
          void navigate(versionPath(address.municipalityId, id), withOutcome('activated')),
        onError: close,
      },
    );
  return (
    <>
      {activation.error ? (
        <CatalogueProblem title={t('activation.failedTitle')} error={activation.error} />
      ) : null}
      <Form
        submitWord={t('activation.send')}
        pendingWord={t('running')}
        pending={activation.isPending}
        error={null}
        onSend={(typed) => setReason(typed.reason ?? '')}
      >
        {(errorAt) => (
          <TextArea
            name="reason"
            label={t('activation.reasonLabel')}
            hint={t('activation.reasonHint')}
            error={errorAt('reason')}
            required
            maxLength={500}
          />
        )}
      </Form>
      <ConfirmDialog
        open={reason !== null}
        title={t('activation.confirmTitle', { edition: draft.edition })}
        confirmWord={t('activation.confirm')}
        pendingWord={t('running')}
        pending={activation.isPending}
        error={null}
        onConfirm={activate}
        onClose={close}
      >
        <p className="kern-body">{t('activation.confirmText')}</p>
      </ConfirmDialog>
    </>
  );
}
