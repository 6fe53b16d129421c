import { quartileBox } from '@selbstcheck/charts';
import type { OthersComparison } from '@selbstcheck/contracts';
import { decimalWords, Fraction, tooFewOthersSentence, type RatingSymbol } from '@selbstcheck/domain';
import { Localized } from '../../../../shared/components/localized.js';
import { Picture } from '../../../../shared/components/picture.js';
import { WithJoints } from '../../../../shared/hyphenation/with-joints.js';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { useComparisonText } from '../frame/comparison-text.js';

type Criterion = OthersComparison['fields'][number]['criteria'][number];

interface OthersRowProps {
  readonly title: Criterion['title'];
  readonly ofYear: Criterion['years'][number];
  /** How many others must have a value. */
  readonly needed: number;
}

/** One criterion among others in one year. */
export function OthersRow({ title, ofYear, needed }: OthersRowProps) {
  const t = useComparisonText();
  const language = useLanguage();
  if (ofYear === null) {
    return (
      <tr>
        <th scope="row">
          <Localized text={title} />
          <span className="reason">{tooFewOthersSentence(needed, language)}</span>
        </th>
        <td className="numeric" />
        <td className="changes__picture" />
        <td className="others__half" />
        <td className="numeric" />
      </tr>
    );
  }
  const [lower, median, upper] = [ofYear.lower, ofYear.median, ofYear.upper].map((text) =>
    Fraction.parse(text),
  ) as [Fraction, Fraction, Fraction];
  const own = ofYear.own === null ? null : Fraction.parse(ofYear.own);
  const ownSymbol = own === null ? null : (own.roundHalfUp() as RatingSymbol);
  return (
    <tr>
      <th scope="row">
        <Localized text={title} />
        <span className="others__below">
          {t('others.below', {
            own: own === null ? t('changes.notRated') : decimalWords(own, language),
            lower: decimalWords(lower, language),
            upper: decimalWords(upper, language),
            median: decimalWords(median, language),
          })}
        </span>
        {ofYear.sentence === null ? null : (
          <span className="reason">
            <WithJoints>{ofYear.sentence}</WithJoints>
          </span>
        )}
      </th>
      <td className="numeric">
        {own === null ? t('changes.notRated') : <b>{decimalWords(own, language)}</b>}
      </td>
      <td className="changes__picture" aria-hidden="true">
        <Picture svg={quartileBox({ lower, median, upper, own, ownSymbol, words: null })} />
      </td>
      <td className="others__half">
        {t('others.half', { lower: decimalWords(lower, language), upper: decimalWords(upper, language) })}
      </td>
      <td className="numeric">{decimalWords(median, language)}</td>
    </tr>
  );
}
