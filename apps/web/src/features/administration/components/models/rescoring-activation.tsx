import type { RescoringView } from '@selbstcheck/contracts';
import { Button } from '@selbstcheck/ui';
import { useState } from 'react';
import { ConfirmDialog } from '../../../../shared/components/confirm-dialog.js';
import { useAdministrationText } from '../../../../shared/i18n/administration-sentences.js';
import { useRescoringActivation } from '../../api/models.js';

interface RescoringActivationProps {
  readonly rescoring: RescoringView;
  readonly onBegun: () => void;
}

/** Activates the model of a finished dry run, after a question that says what happens to results. */
export function RescoringActivation({ rescoring, onBegun }: RescoringActivationProps) {
  const t = useAdministrationText();
  const activation = useRescoringActivation(rescoring.id);
  const [asked, setAsked] = useState(false);
  const names = { model: rescoring.modelName, previous: rescoring.previousModelName };
  const close = () => {
    activation.reset();
    setAsked(false);
  };
  const activate = () =>
    activation.mutate(undefined, {
      onSuccess: () => {
        setAsked(false);
        onBegun();
      },
    });
  return (
    <section className="card">
      <h2>{t('rescoring.activateTitle')}</h2>
      <p>{t('rescoring.activateLead', names)}</p>
      <Button variant="primary" onClick={() => setAsked(true)}>
        {t('rescoring.activate', names)}
      </Button>
      <ConfirmDialog
        open={asked}
        title={t('rescoring.confirmTitle', names)}
        confirmWord={t('rescoring.confirm')}
        pendingWord={t('action.running')}
        pending={activation.isPending}
        error={activation.error}
        onConfirm={activate}
        onClose={close}
      >
        <p className="kern-body">{t('rescoring.confirmWrites', names)}</p>
        <p className="kern-body">{t('rescoring.confirmStays', names)}</p>
        <p className="kern-body">{t('rescoring.confirmNever')}</p>
      </ConfirmDialog>
    </section>
  );
}
