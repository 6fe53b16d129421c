import type { OwnMembership } from '@selbstcheck/contracts';
import { Button, Dialog } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../../shared/components/problem-notice.js';
import { useLeaving } from '../api/leaving.js';

interface LeavingDialogProps {
  /** The membership to end; null while nobody asked. */
  readonly membership: OwnMembership | null;
  readonly onClose: () => void;
}

/** Asks before a membership ends. */
export function LeavingDialog({ membership, onClose }: LeavingDialogProps) {
  const { t } = useTranslation('account');
  const leaving = useLeaving(onClose);
  const municipality = membership?.municipality ?? '';
  const cancel = () => {
    leaving.reset();
    onClose();
  };
  return (
    <Dialog
      open={membership !== null}
      title={t('leaving.title', { municipality })}
      onClose={cancel}
      actions={
        <>
          <Button variant="secondary" onClick={cancel}>
            {t('cancel')}
          </Button>
          <Button
            variant="primary"
            aria-disabled={leaving.isPending}
            onClick={() => {
              if (membership && !leaving.isPending) leaving.mutate(membership.municipalityId);
            }}
          >
            {leaving.isPending ? t('pending') : t('memberships.leave')}
          </Button>
        </>
      }
    >
      <p className="kern-body">{t('leaving.text', { municipality })}</p>
      <p className="kern-body">{t('leaving.back')}</p>
      {leaving.error ? <ProblemNotice error={leaving.error} /> : null}
    </Dialog>
  );
}
