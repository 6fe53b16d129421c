import type { TwoRounds } from '@selbstcheck/contracts';
import type { Language } from '@selbstcheck/domain';
import { dateInWords } from '../../../../shared/format/calendar-date.js';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { RoundName } from '../frame/round-name.js';
import { useComparisonText } from '../frame/comparison-text.js';
import { Notice } from '../frame/notice.js';
import type { ClassOfChanges } from './class-order.js';
import { ClassTally } from './class-tally.js';
import { StageChange } from './stage-change.js';

interface PairHeadProps {
  readonly comparison: TwoRounds;
  readonly classes: readonly ClassOfChanges[];
}

/** Which two rounds, and the finding in sentences. */
export function PairHead({ comparison, classes }: PairHeadProps) {
  const t = useComparisonText();
  const language = useLanguage();
  const { before, after, notice, overall, worsening, symbolsChanged } = comparison;
  const isOneRound = before.roundId === after.roundId;
  return (
    <header className="pair-head">
      <h2>
        <RoundName round={before} withReading={isOneRound} /> <span aria-hidden="true">→</span>{' '}
        <span className="kern-sr-only">{t('pair.and')}</span>{' '}
        <RoundName round={after} withReading={isOneRound} />
      </h2>
      <p className="round-line">{t('pair.dates', datesOf(comparison, language))}</p>
      {/* Whoever chooses other rounds hears what they say. */}
      <p className="lead" role="status">
        {overall.sentence}
      </p>
      <StageChange stages={overall.stages} />
      <Notice sentence={notice} />
      <ClassTally classes={classes} />
      <p className="pair-head__counts">
        {worsening} {symbolsChanged.sentence}
      </p>
    </header>
  );
}

function datesOf({ before, after }: TwoRounds, language: Language) {
  return {
    before: dateInWords(before.referenceDate, language),
    after: dateInWords(after.referenceDate, language),
  };
}
