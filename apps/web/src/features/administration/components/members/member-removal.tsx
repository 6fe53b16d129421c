import type { Member } from '@selbstcheck/contracts';
import { useAdministrationText } from '../../../../shared/i18n/administration-sentences.js';
import { useMemberRemoval } from '../../api/members.js';
import { ConfirmDialog } from '../../../../shared/components/confirm-dialog.js';

interface MemberRemovalProps {
  readonly municipalityId: string;
  /** Who is to be removed; null while nobody is. */
  readonly member: Member | null;
  readonly onClose: () => void;
  /** Called with a sentence about what came of it. */
  readonly onRemoved: (outcome: string) => void;
}

/** Asks before a membership ends, and says what stays of it. */
export function MemberRemoval({ municipalityId, member, onClose, onRemoved }: MemberRemovalProps) {
  const t = useAdministrationText();
  const removal = useMemberRemoval(municipalityId);
  const name = member?.name ?? '';
  const close = () => {
    removal.reset();
    onClose();
  };
  const remove = (memberId: string) =>
    removal.mutate(memberId, {
      onSuccess: () => {
        onClose();
        onRemoved(t('members.removed', { name }));
      },
    });
  return (
    <ConfirmDialog
      open={member !== null}
      title={t('members.removeTitle', { name })}
      confirmWord={t('action.remove')}
      pendingWord={t('action.running')}
      pending={removal.isPending}
      error={removal.error}
      onConfirm={() => member && remove(member.id)}
      onClose={close}
    >
      <p className="kern-body">{t('members.removeText')}</p>
      <p className="kern-body">{t('members.removeStays')}</p>
    </ConfirmDialog>
  );
}
