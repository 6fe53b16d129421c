import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { importPath, othersPath, overviewPath } from '../../../../shared/addresses/addresses.js';
import { coordinates } from '../../../../shared/session/roles.js';
import { useSignedIn } from '../../../../shared/session/use-session.js';
import { PairSection } from '../pair/pair-section.js';
import { chosenPair } from '../selection/chosen-pair.js';
import { PairSuggestions } from '../selection/pair-suggestions.js';
import type { RoundChoice } from '../selection/round-choice.js';
import { useSelection } from '../selection/use-selection.js';
import { useComparisonText } from './comparison-text.js';
import { ScreenHead } from './screen-head.js';

interface TooFewRoundsProps {
  readonly municipalityId: string;
  readonly municipality: string;
  readonly choices: readonly RoundChoice[];
  /** What cannot be said; null where the server does not say it. */
  readonly notice: string | null;
}

/** What there is with one round or none: its two readings, and the ways on. */
export function TooFewRounds({ municipalityId, municipality, choices, notice }: TooFewRoundsProps) {
  const t = useComparisonText();
  const translation = useTranslation();
  const [{ before, after }] = useSelection();
  const mayImport = coordinates(useSignedIn(), municipalityId);
  const pair = before === null || after === null ? null : chosenPair({ before, after }, choices);
  const [round] = choices;
  return (
    <div className="comparison">
      <ScreenHead municipality={municipality} />
      <p className="lead">{notice ?? t('tooFew.notice')}</p>
      <PairSuggestions choices={choices} pair={pair} />
      {pair === null ? null : <PairSection municipalityId={municipalityId} pair={pair} />}
      <ul className="ways-on plain">
        {round === undefined ? null : (
          <li>
            <Link className="lone-link" to={overviewPath({ municipalityId, roundId: round.roundId })}>
              {t('tooFew.overview', { round: round.title })}
            </Link>
          </li>
        )}
        {mayImport ? (
          <li>
            <Link className="lone-link" to={importPath(municipalityId)}>
              {translation.t('empty.import')}
            </Link>
          </li>
        ) : null}
        <li>
          <Link className="lone-link" to={othersPath(municipalityId)}>
            {t('places.others')}
          </Link>
        </li>
      </ul>
    </div>
  );
}
