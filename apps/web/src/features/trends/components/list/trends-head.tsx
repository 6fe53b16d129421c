import type { SelectedRound, Trends } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';
import { useCurrentMunicipality } from '../../../../shared/addresses/current-municipality.js';
import { DottedLine } from '../../../../shared/components/dotted-line.js';
import { ScreenHeading } from '../../../../shared/components/screen-heading.js';
import { dateInWords } from '../../../../shared/format/calendar-date.js';
import { useLanguage } from '../../../../shared/i18n/language.js';

/** Which rounds are shown, and what moved last in a sentence. */
export function TrendsHead({ trends }: { readonly trends: Trends }) {
  const { t } = useTranslation('trends');
  const language = useLanguage();
  const municipality = useCurrentMunicipality()?.name;
  const { rounds, sentence, notice } = trends;
  const span = spanOf(rounds);
  const parts = [
    municipality === undefined ? null : <span lang="de">{municipality}</span>,
    t('head.rounds', { count: rounds.length }),
    span === null
      ? null
      : span.from === span.to
        ? dateInWords(span.from, language)
        : t('head.span', { from: dateInWords(span.from, language), to: dateInWords(span.to, language) }),
  ].filter((part) => part !== null);
  const heading =
    span === null || rounds.length < 2 ? t('head.title') : t('head.since', { year: span.from.slice(0, 4) });
  return (
    <header className="trends__head">
      <p className="round-line">
        <DottedLine parts={parts} />
      </p>
      <ScreenHeading documentTitle={t('head.title')}>{heading}</ScreenHeading>
      {sentence === null ? null : <p className="lead">{sentence}</p>}
      {notice === null ? null : <p className={sentence === null ? 'lead' : 'trends__notice'}>{notice}</p>}
    </header>
  );
}

function spanOf(rounds: readonly SelectedRound[]): { readonly from: string; readonly to: string } | null {
  const [first, last] = [rounds[0], rounds.at(-1)];
  return first && last ? { from: first.referenceDate, to: last.referenceDate } : null;
}
