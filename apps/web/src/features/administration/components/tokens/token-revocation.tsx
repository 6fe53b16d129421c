import type { ApiToken } from '@selbstcheck/contracts';
import { useAdministrationText } from '../../../../shared/i18n/administration-sentences.js';
import { useTokenRevocation } from '../../api/tokens.js';
import { ConfirmDialog } from '../../../../shared/components/confirm-dialog.js';

interface TokenRevocationProps {
  readonly municipalityId: string;
  /** The access to block; null while none is. */
  readonly token: ApiToken | null;
  readonly onClose: () => void;
  /** Called with a sentence about what came of it. */
  readonly onRevoked: (outcome: string) => void;
}

/** Asks before a program is locked out. */
export function TokenRevocation({ municipalityId, token, onClose, onRevoked }: TokenRevocationProps) {
  const t = useAdministrationText();
  const revocation = useTokenRevocation(municipalityId);
  const name = token?.name ?? '';
  const close = () => {
    revocation.reset();
    onClose();
  };
  const revoke = (tokenId: string) =>
    revocation.mutate(tokenId, {
      onSuccess: () => {
        onClose();
        onRevoked(t('tokens.revoked', { name }));
      },
    });
  return (
    <ConfirmDialog
      open={token !== null}
      title={t('tokens.revokeTitle', { name })}
      confirmWord={t('tokens.revoke')}
      pendingWord={t('action.running')}
      pending={revocation.isPending}
      error={revocation.error}
      onConfirm={() => token && revoke(token.id)}
      onClose={close}
    >
      <p className="kern-body">{t('tokens.revokeText')}</p>
    </ConfirmDialog>
  );
}
