import { Dialog } from '@selbstcheck/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArchiveChoice } from '../api/leaving.js';
import { ArchiveStep } from './archive-step.js';
import { ErasureForm } from './erasure-form.js';

interface ErasureDialogProps {
  readonly open: boolean;
  readonly hasPassword: boolean;
  readonly onClose: () => void;
}

/** Erasing the account in two steps: first the own data is offered to keep, then it goes. */
export function ErasureDialog({ open, hasPassword, onClose }: ErasureDialogProps) {
  const { t } = useTranslation('account');
  const [archive, setArchive] = useState<ArchiveChoice | null>(null);
  const close = () => {
    setArchive(null);
    onClose();
  };
  return (
    <Dialog open={open} title={t(archive === null ? 'erasure.offer' : 'erasure.title')} onClose={close}>
      {open && archive === null ? <ArchiveStep onChoice={setArchive} onCancel={close} /> : null}
      {open && archive !== null ? (
        <ErasureForm archive={archive} hasPassword={hasPassword} onCancel={close} />
      ) : null}
    </Dialog>
  );
}
