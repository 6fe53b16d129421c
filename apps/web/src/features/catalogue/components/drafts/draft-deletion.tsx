import { Button } from '@selbstcheck/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { cataloguePath } from '../../../../shared/addresses/addresses.js';
import { useDraftDeletion, type DraftAddress } from '../../api/drafts.js';
import { ConfirmDialog } from '../../../../shared/components/confirm-dialog.js';
import { withOutcome } from '../frame/outcomes.js';

interface DraftDeletionProps {
  readonly address: DraftAddress;
  readonly edition: string;
}

/** Throws the draft away, after asking; leads to the list. */
export function DraftDeletion({ address, edition }: DraftDeletionProps) {
  const { t } = useTranslation('catalogue');
  const navigate = useNavigate();
  const deletion = useDraftDeletion(address);
  const [asked, setAsked] = useState(false);
  const remove = () =>
    deletion.mutate(undefined, {
      onSuccess: () => void navigate(cataloguePath(address.municipalityId), withOutcome('draft-deleted')),
    });
  return (
    <div className="catalogue__deletion">
      <Button variant="tertiary" onClick={() => setAsked(true)}>
        {t('draft.delete')}
      </Button>
      <ConfirmDialog
        open={asked}
        title={t('draft.deleteTitle')}
        confirmWord={t('draft.deleteConfirm')}
        pendingWord={t('running')}
        pending={deletion.isPending}
        error={deletion.error}
        onConfirm={remove}
        onClose={() => setAsked(false)}
      >
        <p className="kern-body">{t('draft.deleteText', { edition })}</p>
        <p className="kern-body">
          <b>{t('draft.deleteFinal')}</b>
        </p>
      </ConfirmDialog>
    </div>
  );
}
