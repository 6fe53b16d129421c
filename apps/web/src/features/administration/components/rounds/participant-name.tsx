import { Dialog, TextField } from '@selbstcheck/ui';
import type { RoundAddress } from '../../../../shared/addresses/addresses.js';
import { Form } from '../../../../shared/forms/form.js';
import { useAdministrationText } from '../../../../shared/i18n/administration-sentences.js';
import { useParticipantName } from '../../api/rounds.js';
import { CancelButton } from '../frame/cancel-button.js';
import type { Participant } from './participant.js';

interface ParticipantNameProps {
  readonly round: RoundAddress;
  /** Who is named; null while nobody is. */
  readonly participant: Participant | null;
  readonly onClose: () => void;
  /** Called with a sentence about what came of it. */
  readonly onSaved: (outcome: string) => void;
}

/** Keeps the name of somebody who took part. */
export function ParticipantName(props: ParticipantNameProps) {
  const { participant, onClose } = props;
  const t = useAdministrationText();
  return (
    <Dialog
      open={participant !== null}
      title={t('participants.nameTitle', { function: participant?.function ?? '' })}
      onClose={onClose}
    >
      {participant ? <NameForm {...props} key={participant.id} participant={participant} /> : null}
    </Dialog>
  );
}

function NameForm(props: ParticipantNameProps & { readonly participant: Participant }) {
  const { round, participant, onClose, onSaved } = props;
  const t = useAdministrationText();
  const naming = useParticipantName(round);
  const save = (name: string) =>
    naming.mutate(
      { participantId: participant.id, name },
      {
        onSuccess: () => {
          onClose();
          onSaved(t('participants.saved', { function: participant.function }));
        },
      },
    );
  return (
    <Form
      submitWord={t('action.save')}
      pendingWord={t('action.running')}
      pending={naming.isPending}
      error={naming.error}
      aside={<CancelButton onClick={onClose} />}
      onSend={({ name = '' }) => save(name)}
    >
      {(errorAt) => (
        <TextField
          name="name"
          label={t('participants.name')}
          hint={t('participants.nameHint')}
          error={errorAt('name')}
          required
          maxLength={200}
          autoComplete="off"
          defaultValue={participant.name ?? ''}
        />
      )}
    </Form>
  );
}
