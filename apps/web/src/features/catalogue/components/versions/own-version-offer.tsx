import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ownVersionPath } from '../frame/addresses.js';
import { recallWork } from '../questions/kept-work.js';
import { isOwnVersionWork, ownVersionName } from '../questions/own-version-work.js';

/** Leads to where the coordination writes a version of its own, or goes on with one. */
export function OwnVersionOffer({ municipalityId }: { readonly municipalityId: string }) {
  const { t } = useTranslation('catalogue');
  const isBegun = isOwnVersionWork(recallWork(ownVersionName(municipalityId)));
  return (
    <section className="card">
      <h2>{t('own.title')}</h2>
      <p>{t('own.offer.lead')}</p>
      <ul>
        <li>{t('own.offer.file')}</li>
        <li>{t('own.offer.paste')}</li>
        <li>{t('own.offer.here')}</li>
      </ul>
      <p>
        <Link className="kern-btn kern-btn--primary" to={ownVersionPath(municipalityId)}>
          <span className="kern-label">{isBegun ? t('own.offer.goOn') : t('own.offer.begin')}</span>
        </Link>
      </p>
    </section>
  );
}
