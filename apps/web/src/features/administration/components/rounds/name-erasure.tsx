import type { RoundAddress } from '../../../../shared/addresses/addresses.js';
import { useAdministrationText } from '../../../../shared/i18n/administration-sentences.js';
import { useParticipantName } from '../../api/rounds.js';
import { ConfirmDialog } from '../../../../shared/components/confirm-dialog.js';
import type { Participant } from './participant.js';

interface NameErasureProps {
  readonly round: RoundAddress;
  /** Whose name is to go; null while nobody's is. */
  readonly participant: Participant | null;
  readonly onClose: () => void;
  /** Called with a sentence about what came of it. */
  readonly onErased: (outcome: string) => void;
}

/** Asks before the name of somebody who took part is erased. */
export function NameErasure({ round, participant, onClose, onErased }: NameErasureProps) {
  const t = useAdministrationText();
  const erasure = useParticipantName(round);
  const close = () => {
    erasure.reset();
    onClose();
  };
  const erase = ({ id, function: task }: Participant) =>
    erasure.mutate(
      { participantId: id, name: '' },
      {
        onSuccess: () => {
          onClose();
          onErased(t('participants.erased', { function: task }));
        },
      },
    );
  return (
    <ConfirmDialog
      open={participant !== null}
      title={t('participants.eraseTitle')}
      confirmWord={t('participants.erase')}
      pendingWord={t('action.running')}
      pending={erasure.isPending}
      error={erasure.error}
      onConfirm={() => participant && erase(participant)}
      onClose={close}
    >
      <p className="kern-body">{t('participants.eraseText', { name: participant?.name ?? '' })}</p>
    </ConfirmDialog>
  );
}
