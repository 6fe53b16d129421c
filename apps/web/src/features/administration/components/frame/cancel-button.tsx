import { Button } from '@selbstcheck/ui';
import { useAdministrationText } from '../../../../shared/i18n/administration-sentences.js';

/** Closes a dialog without doing anything. */
export function CancelButton({ onClick }: { readonly onClick: () => void }) {
  const t = useAdministrationText();
  return (
    <Button variant="secondary" onClick={onClick}>
      {t('action.cancel')}
    </Button>
  );
}
