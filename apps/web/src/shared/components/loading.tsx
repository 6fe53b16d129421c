import { useTranslation } from 'react-i18next';

/** Quiet words while something loads; keeps the height of a screen, so that nothing jumps. */
export function Loading() {
  const { t } = useTranslation();
  return (
    <div className="loading" role="status">
      <p>{t('state.loading')}</p>
    </div>
  );
}
