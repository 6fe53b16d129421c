import { Link } from 'react-router';
import { othersPath } from '../../../../shared/addresses/addresses.js';
import { MatrixSection } from '../matrix/matrix-section.js';
import { PairSection } from '../pair/pair-section.js';
import { chosenPair } from '../selection/chosen-pair.js';
import { PairChoice } from '../selection/pair-choice.js';
import { PairSuggestions } from '../selection/pair-suggestions.js';
import type { RoundChoice } from '../selection/round-choice.js';
import { PLACES, useSelection } from '../selection/use-selection.js';
import { useComparisonText } from './comparison-text.js';
import { ScreenHead } from './screen-head.js';
import { useArrivalAtPlace } from './use-arrival-at-place.js';

interface ComparedRoundsProps {
  readonly municipalityId: string;
  readonly municipality: string;
  readonly choices: readonly RoundChoice[];
}

/** Two chosen rounds in depth, then all side by side. */
export function ComparedRounds({ municipalityId, municipality, choices }: ComparedRoundsProps) {
  const t = useComparisonText();
  const [selection] = useSelection();
  const pair = chosenPair(selection, choices);
  useArrivalAtPlace();
  return (
    <div className="comparison">
      <ScreenHead municipality={municipality}>
        {pair === null ? null : <PairChoice choices={choices} pair={pair} />}
      </ScreenHead>
      <div className="comparison__ways">
        <PairSuggestions choices={choices} pair={pair} />
        <nav aria-label={t('places.label')}>
          <a href={`#${PLACES.matrix}`}>{t('places.matrix')}</a>
          <Link to={othersPath(municipalityId)}>{t('places.others')}</Link>
        </nav>
      </div>
      {pair === null ? null : <PairSection municipalityId={municipalityId} pair={pair} />}
      <MatrixSection municipalityId={municipalityId} choices={choices} />
    </div>
  );
}
