import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RemovalDialog } from './removal-dialog.js';

interface DemonstrationBannerProps {
  /** Whose data is shown; `loaded` where the screen shows none of it. */
  readonly demonstration: 'fictional' | 'report_facts' | 'loaded';
  readonly mayRemove: boolean;
}

/** Says on every screen that what is shown is demonstration data, and offers its removal to who may do it. */
export function DemonstrationBanner({ demonstration, mayRemove }: DemonstrationBannerProps) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  return (
    <section className="banner" aria-label={t('banner.label')}>
      <div className="page-width banner__row">
        <p>{t(`banner.${demonstration}`)}</p>
        {mayRemove ? (
          <button type="button" className="link-button" onClick={() => setAsking(true)}>
            {t('banner.remove')}
          </button>
        ) : null}
      </div>
      {mayRemove ? <RemovalDialog open={asking} onClose={() => setAsking(false)} /> : null}
    </section>
  );
}
