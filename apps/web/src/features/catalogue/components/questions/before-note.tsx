import { Button } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';

/** Gives back the table that was replaced; pressed again, the other one. */
export function BeforeNote({ onSwap }: { readonly onSwap: () => void }) {
  const { t } = useTranslation('catalogue');
  return (
    <div className="own-table__removed">
      <p>{t('own.replaced')}</p>
      <Button variant="tertiary" onClick={onSwap}>
        {t('own.swap')}
      </Button>
    </div>
  );
}
