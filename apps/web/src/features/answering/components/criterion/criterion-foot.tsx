import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Localized } from '../../../../shared/components/localized.js';
import { NEXT_ID } from '../../screen/places.js';
import type { WayOn } from '../../screen/way-on.js';

interface CriterionFootProps {
  /** null before the first criterion. */
  readonly before: string | null;
  readonly on: WayOn;
  readonly children: ReactNode;
}

/** Back, on, and what became of what was typed: always in sight. */
export function CriterionFoot({ before, on, children }: CriterionFootProps) {
  const { t } = useTranslation('answering');
  return (
    <div className="criterion-foot">
      <div className="criterion-foot__ways">
        {before === null ? null : (
          <Link className="kern-btn kern-btn--secondary" to={before}>
            <span className="kern-label">{t('foot.back')}</span>
          </Link>
        )}
        <Link id={NEXT_ID} className="kern-btn kern-btn--primary" to={on.to}>
          <span className="kern-label">
            {t(`foot.${on.kind}`)}
            {on.title === null ? null : (
              <span className="criterion-foot__title">
                {': '}
                <Localized text={on.title} />
              </span>
            )}
          </span>
        </Link>
      </div>
      {children}
    </div>
  );
}
