import type { Overview } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';
import { DottedLine } from '../../../shared/components/dotted-line.js';
import { German } from '../../../shared/components/localized.js';
import { dateInWords } from '../../../shared/format/calendar-date.js';
import { useLanguage } from '../../../shared/i18n/language.js';
import { wordingOf } from '../../../shared/i18n/wording.js';

interface RoundLineProps {
  readonly municipality: string;
  readonly round: Overview['round'];
}

/** Which round this is: municipality, title, date, catalogue, state unless it is closed. */
export function RoundLine({ municipality, round }: RoundLineProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { edition } = round.catalogue;
  const title = wordingOf(round.catalogue.title, language);
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
      <DottedLine parts={parts} />
    </p>
  );
}
