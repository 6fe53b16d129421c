import { useTranslation } from 'react-i18next';
import { German } from '../../../../shared/components/localized.js';
import { dateInWords } from '../../../../shared/format/calendar-date.js';
import { showMoment } from '../../../../shared/format/moment.js';
import { useLanguage } from '../../../../shared/i18n/language.js';
import type { PublishableRound } from '../../api/publications.js';

/** A closed round, and since when others may know it. */
export function PublishedRound({ round }: { readonly round: PublishableRound }) {
  const { t } = useTranslation('digests');
  const language = useLanguage();
  const { title, referenceDate, publishedAt } = round;
  return (
    <span className="meetings__when">
      <German>{title}</German>
      <span className="meetings__place">
        {t('publications.referenceDate', { date: dateInWords(referenceDate, language) })}{' '}
        {publishedAt === null
          ? t('publications.internal')
          : t('publications.since', { moment: showMoment(publishedAt, language) })}
        {publishedAt !== null && round.function !== null ? (
          <>
            {' '}
            {t('publications.by')} <span lang="de">{round.function}</span>
          </>
        ) : null}
      </span>
    </span>
  );
}
