import type { AgreementCriterion } from '@selbstcheck/contracts';
import type { RatingSymbol } from '@selbstcheck/domain';
import { useTranslation } from 'react-i18next';
import type { RoundAddress } from '../../../../shared/addresses/addresses.js';
import { RatingMark } from '../../../../shared/components/rating-mark.js';
import { EntryProblemNotice } from '../entry-problem.js';
import { AnswerChoices } from './answer-choices.js';
import { useChoice } from './use-choice.js';

const SYMBOLS: readonly RatingSymbol[] = [3, 2, 1, 0, null];

interface WholeRatingProps {
  readonly address: RoundAddress;
  readonly criterion: AgreementCriterion;
  readonly kind: 'workshop_rating' | 'recorded_rating';
  readonly mayAgree: boolean;
}

/** A symbol for the whole criterion, in place of the answers to its questions. */
export function WholeRating(props: WholeRatingProps) {
  const { t } = useTranslation('closing');
  const { criterion, kind, mayAgree } = props;
  const { rating } = wholeOf(criterion, kind);
  if (mayAgree) return <WholeChoice {...props} />;
  return rating === null ? null : (
    <p>
      <strong>{t(`whole.${kind}`)}:</strong> <RatingMark symbol={rating.symbol} wordShown="always" />
    </p>
  );
}

function WholeChoice({ address, criterion, kind }: WholeRatingProps) {
  const { t } = useTranslation('closing');
  const common = useTranslation().t;
  const { rating, revision } = wholeOf(criterion, kind);
  const known = rating === null ? 'none' : String(rating.symbol);
  const { chosen, choose, failure } = useChoice(address, known, (value) => {
    const symbol = SYMBOLS.find((each) => String(each) === value);
    return {
      kind,
      criterionId: criterion.id,
      rating: symbol === undefined ? null : { symbol },
      basedOn: revision,
    };
  });
  return (
    <>
      <AnswerChoices
        legend={t(`whole.${kind}`)}
        choices={[
          { value: 'none', word: t(`whole.none.${kind}`) },
          ...SYMBOLS.map((symbol) => ({
            value: String(symbol),
            word: common(symbol === null ? 'symbol.not_assessable' : `symbol.${symbol}`),
            symbol,
          })),
        ]}
        chosen={chosen}
        onChoose={choose}
      />
      <EntryProblemNotice failure={failure} />
    </>
  );
}

function wholeOf({ workshopRating, recordedRating }: AgreementCriterion, kind: WholeRatingProps['kind']) {
  return kind === 'workshop_rating' ? workshopRating : recordedRating;
}
