import type { RescoringView } from '@selbstcheck/contracts';
import { Button } from '@selbstcheck/ui';
import { useState } from 'react';
import { ConfirmDialog } from '../../../../shared/components/confirm-dialog.js';
import { useAdministrationText } from '../../../../shared/i18n/administration-sentences.js';
import { useRescoringCancellation } from '../../api/models.js';

interface RescoringCancellationProps {
  readonly rescoring: RescoringView;
  /** Called with a sentence about what came of it. */
  readonly onCancelled: (outcome: string) => void;
}

/** Cancels a rescoring or discards a finished dry run, after a question that says what stays. */
export function RescoringCancellation({ rescoring, onCancelled }: RescoringCancellationProps) {
  const t = useAdministrationText();
  const cancellation = useRescoringCancellation(rescoring.id);
  const [asked, setAsked] = useState(false);
  const step = rescoring.state === 'ready' ? 'discard' : 'cancel';
  const close = () => {
    cancellation.reset();
    setAsked(false);
  };
  const cancel = () =>
    cancellation.mutate(undefined, {
      onSuccess: () => {
        setAsked(false);
        onCancelled(t(step === 'discard' ? 'rescoring.discarded' : 'rescoring.cancelled'));
      },
    });
  return (
    <>
      <div>
        <Button variant="secondary" onClick={() => setAsked(true)}>
          {t(`rescoring.${step}`)}
        </Button>
      </div>
      <ConfirmDialog
        open={asked}
        title={t(`rescoring.${step}Title`)}
        confirmWord={t(`rescoring.${step}Confirm`)}
        pendingWord={t('action.running')}
        pending={cancellation.isPending}
        error={cancellation.error}
        onConfirm={cancel}
        onClose={close}
      >
        <p className="kern-body">{t('rescoring.cancelText', { previous: rescoring.previousModelName })}</p>
      </ConfirmDialog>
    </>
  );
}
