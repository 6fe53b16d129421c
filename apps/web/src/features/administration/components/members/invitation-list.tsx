import type { Invitation } from '@selbstcheck/contracts';
import type { UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';
import { useAdministrationText } from '../../../../shared/i18n/administration-sentences.js';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { ActionButton } from '../frame/action-button.js';
import { ConfirmDialog } from '../../../../shared/components/confirm-dialog.js';
import { Entry } from '../frame/entry.js';
import { momentInWords } from '../frame/moment.js';
import { Outcome } from '../../../../shared/components/outcome.js';
import { taskWords } from './task-words.js';

interface InvitationListProps {
  readonly invitations: readonly Invitation[];
  readonly withdrawal: UseMutationResult<unknown, Error, string>;
}

/** Who is invited and not here yet; each invitation can be withdrawn. */
export function InvitationList({ invitations, withdrawal }: InvitationListProps) {
  const t = useAdministrationText();
  const language = useLanguage();
  const [asked, setAsked] = useState<Invitation | null>(null);
  const [withdrawn, setWithdrawn] = useState<string | null>(null);
  const close = () => {
    withdrawal.reset();
    setAsked(null);
  };
  const withdraw = ({ id, email }: Invitation) =>
    withdrawal.mutate(id, {
      onSuccess: () => {
        setAsked(null);
        setWithdrawn(email);
      },
    });
  if (invitations.length === 0 && withdrawn === null) return null;
  return (
    <section className="card">
      <h2>{t('invitations.title')}</h2>
      {withdrawn === null ? null : <Outcome title={t('invitations.withdrawn', { email: withdrawn })} />}
      <ul className="entries">
        {invitations.map((invitation) => (
          <Entry
            key={invitation.id}
            title={invitation.email}
            facts={[
              t(`role.${invitation.role}`),
              taskWords(invitation),
              t('invitations.until', { moment: momentInWords(invitation.expiresAt, language) }),
            ]}
            actions={
              <ActionButton
                word={t('invitations.withdraw')}
                to={invitation.email}
                onClick={() => setAsked(invitation)}
              />
            }
          />
        ))}
      </ul>
      <ConfirmDialog
        open={asked !== null}
        title={t('invitations.withdrawTitle')}
        confirmWord={t('invitations.withdraw')}
        pendingWord={t('action.running')}
        pending={withdrawal.isPending}
        error={withdrawal.error}
        onConfirm={() => asked && withdraw(asked)}
        onClose={close}
      >
        <p className="kern-body">{t('invitations.withdrawText', { email: asked?.email ?? '' })}</p>
      </ConfirmDialog>
    </section>
  );
}
