import type { LogEntry } from '@selbstcheck/contracts';
import { Button } from '@selbstcheck/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../../shared/components/confirm-dialog.js';
import { Outcome } from '../../../../shared/components/outcome.js';
import { ProblemNotice } from '../../../../shared/components/problem-notice.js';
import { troublesQuery } from '../../../../shared/digests/troubles-query.js';
import { useMailFile, usePuttingAside, useResending, type MailAddress } from '../../api/delivery.js';
import { isToFormerAddress } from '../words/log-words.js';

/** What can be sent once more. */
const RESENDABLE = ['failed', 'uncertain', 'withdrawn'] as const;

interface MailActsProps {
  readonly address: MailAddress;
  readonly mail: NonNullable<LogEntry['mail']>;
}

/** What can be done with a mail: keep it as a file, send it once more, take it out of the notices. */
export function MailActs({ address, mail }: MailActsProps) {
  const { t } = useTranslation('digests');
  const [asked, setAsked] = useState(false);
  const file = useMailFile(address);
  const resending = useResending(address);
  const puttingAside = usePuttingAside(address);
  const troubles = useQuery(troublesQuery(address.municipalityId)).data;
  const hasMoved = isToFormerAddress(mail);
  const state = hasMoved ? undefined : RESENDABLE.find((resendable) => resendable === mail.state);
  const isNoticed = troubles?.mails.some((entry) => entry.mail?.id === mail.id) ?? false;
  const problem = file.error ?? puttingAside.error;
  return (
    <>
      {resending.isSuccess ? <Outcome title={t('mail.resent')} /> : null}
      {puttingAside.isSuccess ? <Outcome title={t('mail.putAside')} /> : null}
      <div className="mail__acts">
        {mail.hasContent ? (
          <Button variant="secondary" aria-disabled={file.isPending} onClick={() => file.mutate()}>
            {t('mail.download')}
          </Button>
        ) : null}
        {state !== undefined && mail.hasContent ? (
          <Button variant="secondary" onClick={() => setAsked(true)}>
            {t('mail.resend')}
          </Button>
        ) : null}
        {isNoticed ? (
          <Button
            variant="secondary"
            aria-disabled={puttingAside.isPending}
            onClick={() => puttingAside.mutate()}
          >
            {t('mail.aside')}
          </Button>
        ) : null}
      </div>
      {hasMoved ? (
        <p>
          {t('mail.addressChanged')} {mail.hasContent ? t('mail.passOn') : null}
        </p>
      ) : null}
      {problem ? <ProblemNotice error={problem} /> : null}
      {state === undefined ? null : (
        <ConfirmDialog
          open={asked}
          title={t('mail.resendTitle')}
          confirmWord={t('mail.resend')}
          pendingWord={t('pending')}
          pending={resending.isPending}
          error={resending.error}
          onConfirm={() => resending.mutate(undefined, { onSuccess: () => setAsked(false) })}
          onClose={() => {
            if (!resending.isSuccess) resending.reset();
            setAsked(false);
          }}
        >
          <p className="kern-body">{t(`mail.resendText.${state}`)}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
