import type { ProgressView, RoundSummary } from '@selbstcheck/contracts';
import type { Language } from '@selbstcheck/domain';
import { useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { roundScreenPath } from '../../../shared/addresses/addresses.js';
import { German } from '../../../shared/components/localized.js';
import { dateInWords } from '../../../shared/format/calendar-date.js';
import { useLanguage } from '../../../shared/i18n/language.js';
import { progressQuery } from '../../../shared/round/progress-query.js';

interface RoundsInWorkProps {
  readonly rounds: readonly RoundSummary[];
  readonly municipalityId: string;
}

/** A line for each round that is answered or agreed on right now. */
export function RoundsInWork({ rounds, municipalityId }: RoundsInWorkProps) {
  const running = rounds.filter(({ state }) => state === 'open' || state === 'in_agreement');
  return running.map((round) => <RoundInWork key={round.id} {...{ round, municipalityId }} />);
}

/** How far the round is, in a sentence whose room is kept while it is on its way. */
function RoundInWork({
  round,
  municipalityId,
}: Pick<RoundsInWorkProps, 'municipalityId'> & { readonly round: RoundSummary }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const address = { municipalityId, roundId: round.id };
  const { data: progress } = useQuery(progressQuery(address));
  return (
    <p className="round-in-work">
      <Link to={roundScreenPath(address, 'round')}>
        <German>{round.title}</German> {stateInWords(round, progress, language, t)}
        {progress === undefined
          ? null
          : t('overview.runningCount', { answered: progress.counts.answered, count: progress.counts.asked })}
      </Link>
    </p>
  );
}

function stateInWords(
  { state }: RoundSummary,
  progress: ProgressView | undefined,
  language: Language,
  t: TFunction,
): string {
  if (state === 'in_agreement') return t('overview.inAgreement');
  const deadline = progress?.round.deadline ?? null;
  if (deadline === null) return t('overview.running');
  const isOverdue = progress?.askedNext.some((asked) => asked.isOverdue) ?? false;
  const date = dateInWords(deadline, language);
  return t(isOverdue ? 'overview.runningOver' : 'overview.runningUntil', { date });
}
