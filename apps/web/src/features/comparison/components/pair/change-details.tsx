import type { CriterionChangeView } from '@selbstcheck/contracts';
import { Fraction } from '@selbstcheck/domain';
import { Disclosure, VisuallyHidden } from '@selbstcheck/ui';
import { Localized } from '../../../../shared/components/localized.js';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { useCutOffs } from '../../../../shared/scoring-model/scoring-model.js';
import { Amount } from '../frame/amount.js';
import { useComparisonText } from '../frame/comparison-text.js';
import { pieceName } from '../frame/piece-name.js';
import { valueWords } from '../frame/value-words.js';

const PIECES = ['likeForLike', 'coverage', 'questionnaire'] as const;

/** What lies behind one criterion's change. */
export function ChangeDetails({ change }: { readonly change: CriterionChangeView }) {
  const t = useComparisonText();
  const { sentence, flags, noise, pieces, isComparableForTrend } = change;
  return (
    <Disclosure
      summary={
        <>
          {t('details.title')}
          <VisuallyHidden>
            {' '}
            <Localized text={change.after.title} />
          </VisuallyHidden>
        </>
      }
    >
      <div className="change-details">
        <p>{sentence}</p>
        <PiecesOfChange change={change} />
        {flags.map((flag) => (
          <p key={flag.flag}>{flag.sentence}</p>
        ))}
        {pieces !== null && !isComparableForTrend ? <p>{t('details.notForTrend')}</p> : null}
        {noise === null ? null : <p>{noise.sentence}</p>}
      </div>
    </Disclosure>
  );
}

function PiecesOfChange({ change: { before, after, pieces } }: { readonly change: CriterionChangeView }) {
  const t = useComparisonText();
  const language = useLanguage();
  const cutOffs = useCutOffs();
  if (before.value === null || after.value === null) return null;
  const [from, to] = [Fraction.parse(before.value), Fraction.parse(after.value)];
  const values = {
    before: valueWords(from, t, language, cutOffs),
    after: valueWords(to, t, language, cutOffs),
  };
  const told = pieces === null ? [] : PIECES.filter((piece) => Fraction.parse(pieces[piece]).sign() !== 0);
  const others = told.some((piece) => piece !== 'likeForLike');
  return (
    <>
      <p>
        {t('details.values', values)} <Amount difference={to.minus(from)} />
      </p>
      {others && pieces !== null ? (
        <ul className="passages plain">
          {PIECES.map((piece) => (
            <li key={piece}>
              {pieceName(piece, 'answers', t, language)}:{' '}
              <Amount difference={Fraction.parse(pieces[piece])} />
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
