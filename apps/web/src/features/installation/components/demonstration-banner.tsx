import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RemovalDialog } from './removal-dialog.js';

/** Says on every screen that what is shown is demonstration data, and offers to remove it. */
export function DemonstrationBanner({
  demonstration,
}: {
  /** Whose data is shown; `loaded` where the screen shows none of it. */
  readonly demonstration: 'fictional' | 'report_facts' | 'loaded';
}) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  return (
    <section className="banner" aria-label={t('banner.label')}>
      <div className="page-width banner__row">
        <p>{t(`banner.${demonstration}`)}</p>
        <button type="button" className="link-button" onClick={() => setAsking(true)}>
          {t('banner.remove')}
        </button>
      </div>
      <RemovalDialog open={asking} onClose={() => setAsking(false)} />
    </section>
  );
}
