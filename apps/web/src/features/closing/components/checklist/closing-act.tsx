import type { ClosingView } from '@selbstcheck/contracts';
import { Button } from '@selbstcheck/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoundAddress } from '../../../../shared/addresses/addresses.js';
import { ConfirmDialog } from '../../../../shared/components/confirm-dialog.js';
import { useRoundStep } from '../../api/closing.js';

interface ClosingActProps {
  readonly address: RoundAddress;
  readonly view: ClosingView;
}

/** Ends answering, then closes the round, each after a question. */
export function ClosingAct({ address, view: { round, mayClose } }: ClosingActProps) {
  const { t } = useTranslation('closing');
  const [isAsking, setIsAsking] = useState(false);
  const step = useRoundStep(address);
  const act = round.state === 'open' ? 'agree' : 'close';
  const to = act === 'agree' ? 'in_agreement' : 'closed';
  return (
    <section className="card closing-act">
      <h2>{t(`act.${act}.title`)}</h2>
      <p>{t(`act.${act}.text`)}</p>
      {act === 'close' && !mayClose ? (
        <p>{t('act.close.notYet')}</p>
      ) : (
        <Button variant="primary" onClick={() => setIsAsking(true)}>
          {t(`act.${act}.word`)}
        </Button>
      )}
      <ConfirmDialog
        open={isAsking}
        title={t(`act.${act}.question`)}
        confirmWord={t(`act.${act}.word`)}
        pendingWord={t(`act.${act}.pending`)}
        pending={step.isPending}
        error={step.error}
        onConfirm={() => step.mutate({ from: round.state, to }, { onSuccess: () => setIsAsking(false) })}
        onClose={() => setIsAsking(false)}
      >
        <p>{t(`act.${act}.means`)}</p>
      </ConfirmDialog>
    </section>
  );
}
