import type { CriterionStanding, ProgressView } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { roundScreenPath, type RoundAddress } from '../../../../shared/addresses/addresses.js';
import { Localized } from '../../../../shared/components/localized.js';
import { RatingMark } from '../../../../shared/components/rating-mark.js';

interface CriterionLineProps {
  readonly address: RoundAddress;
  readonly criterion: ProgressView['fields'][number]['criteria'][number];
  /** null: nothing of the round is rated yet. */
  readonly standing: CriterionStanding | null;
}

/** One criterion: its provisional symbol, how much is answered, and whether departments differ. */
export function CriterionLine({ address, criterion, standing }: CriterionLineProps) {
  const { t } = useTranslation('rounds');
  const { id, title, asked, answered, disagreements } = criterion;
  const symbol = standing?.symbol ?? null;
  const isThin = standing !== null && isThinly(standing);
  const counts = t('fields.of', { answered, count: asked });
  return (
    <tr>
      <th scope="row">
        <Localized text={title} />
        {disagreements === 0 ? null : (
          <Link className="standing__disagreement" to={roundScreenPath(address, 'agreement', id)}>
            {t('fields.disagreements', { count: disagreements })}
          </Link>
        )}
        <span className="results__coverage-below">{counts}</span>
      </th>
      <td>
        <RatingMark
          symbol={symbol}
          missing={answered === 0 ? 'not_answered' : 'not_assessable'}
          hollow={isThin}
        />
      </td>
      <td className="results__coverage">{counts}</td>
    </tr>
  );
}

/** A symbol that rests on less than half of the questions is shown hollow, here as everywhere. */
function isThinly({ symbol, isRecorded, rated, asked }: CriterionStanding): boolean {
  return symbol !== null && !isRecorded && rated !== null && asked !== null && rated * 2 < asked;
}
