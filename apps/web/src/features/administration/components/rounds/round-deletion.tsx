import type { RoundSummary } from '@selbstcheck/contracts';
import { Dialog, TextField } from '@selbstcheck/ui';
import { Form } from '../../../../shared/forms/form.js';
import { useAdministrationText } from '../../../../shared/i18n/administration-sentences.js';
import { useRoundArchive, useRoundDeletion } from '../../api/rounds.js';
import { CancelButton } from '../frame/cancel-button.js';
import { ARCHIVE_DECLINED, ArchiveOffer } from '../frame/archive-offer.js';

interface RoundDeletionProps {
  readonly municipalityId: string;
  /** The round to delete; null while none is. */
  readonly round: RoundSummary | null;
  readonly onClose: () => void;
  /** Called with a sentence about what came of it. */
  readonly onDeleted: (outcome: string) => void;
}

/** Deletes a round for good, after its archive was offered and its title typed. */
export function RoundDeletion(props: RoundDeletionProps) {
  const { round, onClose } = props;
  const t = useAdministrationText();
  return (
    <Dialog
      open={round !== null}
      title={t('rounds.deleteTitle', { title: round?.title ?? '' })}
      onClose={onClose}
    >
      {round ? <DeletionForm {...props} key={round.id} round={round} /> : null}
    </Dialog>
  );
}

function DeletionForm(props: RoundDeletionProps & { readonly round: RoundSummary }) {
  const { municipalityId, round, onClose, onDeleted } = props;
  const t = useAdministrationText();
  const archive = useRoundArchive(municipalityId);
  const deletion = useRoundDeletion(municipalityId);
  const remove = (title: string) =>
    deletion.mutate(
      { roundId: round.id, title, archive: archive.isSuccess ? 'taken' : 'declined' },
      {
        onSuccess: () => {
          onClose();
          onDeleted(t('rounds.deleted', { title: round.title }));
        },
      },
    );
  return (
    <Form
      submitWord={t('rounds.deleteConfirm')}
      pendingWord={t('action.running')}
      pending={deletion.isPending}
      error={deletion.error}
      inputOf={{ 'title-differs': 'title' }}
      aside={<CancelButton onClick={onClose} />}
      onSend={({ title = '' }) => remove(title)}
    >
      {(errorAt) => (
        <>
          <p className="kern-body">{t('rounds.deleteText')}</p>
          <ArchiveOffer
            isTaken={archive.isSuccess}
            pending={archive.isPending}
            problem={archive.error}
            error={errorAt(ARCHIVE_DECLINED)}
            onDownload={() => archive.mutate(round.id)}
          />
          <TextField
            name="title"
            label={t('rounds.deleteType')}
            hint={round.title}
            error={errorAt('title')}
            required
            autoComplete="off"
          />
        </>
      )}
    </Form>
  );
}
