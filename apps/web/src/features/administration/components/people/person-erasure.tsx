import type { AdministeredPerson } from '@selbstcheck/contracts';
import { Dialog } from '@selbstcheck/ui';
import { Form } from '../../../../shared/forms/form.js';
import { useAdministrationText } from '../../../../shared/i18n/administration-sentences.js';
import { usePersonErasure, usePersonExport } from '../../api/people.js';
import { ARCHIVE_DECLINED, ArchiveOffer } from '../frame/archive-offer.js';
import { CancelButton } from '../frame/cancel-button.js';

interface PersonErasureProps {
  /** Who is to be erased; null while nobody is. */
  readonly person: AdministeredPerson | null;
  readonly onClose: () => void;
  /** Called with a sentence about what came of it. */
  readonly onErased: (outcome: string) => void;
}

/** Erases a person for good, after the export was offered. */
export function PersonErasure(props: PersonErasureProps) {
  const { person, onClose } = props;
  const t = useAdministrationText();
  return (
    <Dialog
      open={person !== null}
      title={t('people.eraseTitle', { name: person?.name ?? '' })}
      onClose={onClose}
    >
      {person ? <ErasureForm {...props} key={person.id} person={person} /> : null}
    </Dialog>
  );
}

function ErasureForm(props: PersonErasureProps & { readonly person: AdministeredPerson }) {
  const { person, onClose, onErased } = props;
  const t = useAdministrationText();
  const archive = usePersonExport();
  const erasure = usePersonErasure();
  const erase = () =>
    erasure.mutate(
      { personId: person.id, archive: archive.isSuccess ? 'taken' : 'declined' },
      {
        onSuccess: () => {
          onClose();
          onErased(t('people.done.erase'));
        },
      },
    );
  return (
    <Form
      submitWord={t('people.eraseConfirm')}
      pendingWord={t('action.running')}
      pending={erasure.isPending}
      error={erasure.error}
      aside={<CancelButton onClick={onClose} />}
      onSend={erase}
    >
      {(errorAt) => (
        <>
          <p className="kern-body">{t('people.eraseText')}</p>
          <ArchiveOffer
            isTaken={archive.isSuccess}
            pending={archive.isPending}
            problem={archive.error}
            error={errorAt(ARCHIVE_DECLINED)}
            onDownload={() => archive.mutate(person.id)}
          />
        </>
      )}
    </Form>
  );
}
