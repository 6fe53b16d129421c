import type { DraftSummary } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Localized } from '../../../../shared/components/localized.js';
import { showMoment } from '../../../../shared/format/moment.js';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { draftPath } from '../frame/addresses.js';
import { useVersionName } from '../frame/version-name.js';

interface DraftListProps {
  readonly municipalityId: string;
  readonly drafts: readonly DraftSummary[];
}

/** Versions that were read and wait for their links. */
export function DraftList({ municipalityId, drafts }: DraftListProps) {
  const { t } = useTranslation('catalogue');
  const language = useLanguage();
  const nameOf = useVersionName();
  if (drafts.length === 0) return null;
  return (
    <section className="card">
      <h2>{t('drafts.title')}</h2>
      <p>{t('drafts.lead')}</p>
      <ul className="catalogue__list">
        {drafts.map(({ id, title, edition, base, openLinks, createdAt }) => (
          <li key={id}>
            <h3>
              <Link to={draftPath({ municipalityId, draftId: id })}>
                <Localized text={title} />, {t('edition', { edition })}
              </Link>
            </h3>
            <p>{t('drafts.open', { count: openLinks })}</p>
            <p className="muted">
              {t('drafts.begun', { date: showMoment(createdAt, language) })},{' '}
              {base === null ? t('drafts.noBase') : t('drafts.base', { version: nameOf(base) })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
