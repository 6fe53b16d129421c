import type { Account } from '@selbstcheck/contracts';
import { Button } from '@selbstcheck/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../../shared/components/problem-notice.js';
import { useOwnExport } from '../api/account.js';
import { AccountCard } from './account-card.js';
import { DoneNote } from './done-note.js';
import { ErasureDialog } from './erasure-dialog.js';

/** What is stored of oneself, to keep and to erase. */
export function OwnDataCard({ account }: { readonly account: Account }) {
  const { t } = useTranslation('account');
  const [erasing, setErasing] = useState(false);
  const ownExport = useOwnExport();
  return (
    <AccountCard title={t('ownData.title')}>
      <p>{t('ownData.text')}</p>
      {ownExport.error ? <ProblemNotice error={ownExport.error} /> : null}
      <div className="form__actions">
        <Button
          variant="secondary"
          aria-disabled={ownExport.isPending}
          onClick={() => {
            if (!ownExport.isPending) ownExport.mutate();
          }}
        >
          {t('ownData.export')}
        </Button>
        <Button variant="tertiary" onClick={() => setErasing(true)}>
          {t('ownData.erase')}
        </Button>
        <DoneNote shown={ownExport.isSuccess} words={t('ownData.exported')} />
      </div>
      <ErasureDialog open={erasing} hasPassword={account.hasPassword} onClose={() => setErasing(false)} />
    </AccountCard>
  );
}
