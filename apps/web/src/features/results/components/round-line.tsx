import type { Overview } from '@selbstcheck/contracts';
import { localized } from '@selbstcheck/domain';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { German } from '../../../shared/components/localized.js';
import { dateInWords } from '../../../shared/format/calendar-date.js';
import { useLanguage } from '../../../shared/i18n/language.js';

interface RoundLineProps {
  readonly municipality: string;
  readonly round: Overview['round'];
}

/** Which round this is: municipality, title, date, catalogue, state unless it is closed. */
export function RoundLine({ municipality, round }: RoundLineProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { title: catalogueTitle, edition } = round.catalogue;
  const title = localized(
    { de: catalogueTitle.de, ...(catalogueTitle.en && { en: catalogueTitle.en }) },
    language,
  );
  const parts = [
    <span lang="de">{municipality}</span>,
    <German>{round.title}</German>,
    t('round.asOf', { date: dateInWords(round.referenceDate, language) }),
    <span lang={title.language}>{t('round.catalogue', { title: title.text, edition })}</span>,
    round.source === 'auswertung' ? t('round.fromReport') : null,
    round.state === 'closed' ? null : t(`round.state.${round.state}`),
  ].filter((part) => part !== null);
  return (
    <p className="round-line">
      {parts.map((part, index) => (
        <Fragment key={index}>
          <span className="round-line__part">
            {part}
            {index === parts.length - 1 ? null : <span aria-hidden="true"> ·</span>}
          </span>{' '}
        </Fragment>
      ))}
    </p>
  );
}
