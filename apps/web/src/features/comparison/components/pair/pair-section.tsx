import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { pairQuery, usePairFile, type Pair } from '../../api/comparison.js';
import { useComparisonText } from '../frame/comparison-text.js';
import { Downloads } from '../frame/downloads.js';
import { Refusal } from '../frame/refusal.js';
import { PLACES } from '../selection/use-selection.js';
import { PairResult } from './pair-result.js';

interface PairSectionProps {
  readonly municipalityId: string;
  readonly pair: Pair;
}

/** Two readings side by side. */
export function PairSection({ municipalityId, pair }: PairSectionProps) {
  const t = useComparisonText();
  const translation = useTranslation();
  const language = useLanguage();
  const { data, error, refetch, isPlaceholderData } = useQuery(pairQuery(municipalityId, pair, language));
  const download = usePairFile(municipalityId, pair, language);
  return (
    <section
      id={PLACES.pair}
      className="pair-section"
      aria-label={t('pair.section')}
      aria-busy={isPlaceholderData || (data === undefined && error === null)}
    >
      {error ? (
        <Refusal error={error} municipalityId={municipalityId} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <p className="pair-section__wait muted">{translation.t('state.loading')}</p>
      ) : (
        <>
          <PairResult comparison={data} municipalityId={municipalityId} />
          <Downloads label={t('download.pair')} download={download} />
        </>
      )}
    </section>
  );
}
