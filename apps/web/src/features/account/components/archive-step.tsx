import { Button } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../../shared/components/problem-notice.js';
import { useOwnExport } from '../api/account.js';
import type { ArchiveChoice } from '../api/leaving.js';

interface ArchiveStepProps {
  readonly onChoice: (choice: ArchiveChoice) => void;
  readonly onCancel: () => void;
}

/** Offers the own data before it is erased. */
export function ArchiveStep({ onChoice, onCancel }: ArchiveStepProps) {
  const { t } = useTranslation('account');
  const ownExport = useOwnExport();
  const take = () => {
    if (!ownExport.isPending) ownExport.mutate(undefined, { onSuccess: () => onChoice('taken') });
  };
  return (
    <>
      <p className="kern-body">{t('erasure.offerText')}</p>
      {ownExport.error ? <ProblemNotice error={ownExport.error} /> : null}
      <div className="form__actions">
        <Button variant="primary" aria-disabled={ownExport.isPending} onClick={take}>
          {t('erasure.take')}
        </Button>
        <Button variant="secondary" onClick={() => onChoice('declined')}>
          {t('erasure.decline')}
        </Button>
        <Button variant="tertiary" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </>
  );
}
