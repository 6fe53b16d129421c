import { Button, Dialog } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { PATHS } from '../../../shared/addresses/addresses.js';
import { ProblemNotice } from '../../../shared/components/problem-notice.js';
import { useDemonstrationRemoval } from '../api/demonstration-removal.js';

/** Asks before the demonstration data goes. */
export function RemovalDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const removal = useDemonstrationRemoval(() => {
    onClose();
    void navigate(PATHS.home);
  });
  const cancel = () => {
    removal.reset();
    onClose();
  };
  return (
    <Dialog
      open={open}
      title={t('removal.title')}
      onClose={cancel}
      actions={
        <>
          <Button variant="secondary" onClick={cancel}>
            {t('removal.cancel')}
          </Button>
          <Button
            variant="primary"
            aria-disabled={removal.isPending}
            onClick={() => {
              if (!removal.isPending) removal.mutate();
            }}
          >
            {removal.isPending ? t('removal.running') : t('removal.confirm')}
          </Button>
        </>
      }
    >
      <p className="kern-body">{t('removal.text')}</p>
      <p className="kern-body">{t('removal.accounts')}</p>
      <p className="kern-body">{t('removal.final')}</p>
      {removal.error ? <ProblemNotice error={removal.error} /> : null}
    </Dialog>
  );
}
