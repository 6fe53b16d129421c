import type { FieldExplanation } from '@selbstcheck/contracts';
import { Fraction, type Language } from '@selbstcheck/domain';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { DottedLine } from '../../../shared/components/dotted-line.js';
import { valueInWords } from '../../../shared/format/value-in-words.js';
import { useLanguage } from '../../../shared/i18n/language.js';
import { useCutOffs } from '../../../shared/scoring-model/scoring-model.js';
import { commonEndInWords } from './range-in-words.js';

type CriterionCalculation = FieldExplanation['criteria'][number]['calculation'];

/** What a criterion's symbol rests on: sum, coverage, what missing answers leave possible. */
export function CriterionReason({ calculation }: { readonly calculation: CriterionCalculation }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const cutOffs = useCutOffs();
  const { basis, value, sum, rated, asked, bounds, evidence } = calculation;
  if (basis === 'recorded') return <span className="reason">{t('why.criterionRecorded')}</span>;
  const parts = [
    value === null || sum === null || rated === null
      ? null
      : t('why.criterionSum', {
          sum,
          count: rated,
          value: valueInWords(Fraction.parse(value), t, language, cutOffs),
        }),
    rated === null || asked === null
      ? null
      : `${t('why.criterionCoverage', { rated, count: asked })}, ${t(`why.evidence.${evidence}`)}`,
    boundsPart(bounds, t, language, cutOffs),
  ];
  return (
    <span className="reason">
      <DottedLine parts={parts.filter((part) => part !== null)} />
    </span>
  );
}

function boundsPart(
  bounds: CriterionCalculation['bounds'],
  t: TFunction,
  language: Language,
  cutOffs: readonly Fraction[],
): string | null {
  if (bounds === null || bounds.lower === bounds.upper) return null;
  const ends = { lower: Fraction.parse(bounds.lower), upper: Fraction.parse(bounds.upper) };
  const common = commonEndInWords(ends, t, language, cutOffs);
  if (common !== null) return t('why.criterionBoundsCommon', { value: common });
  return t('why.criterionBounds', {
    lower: valueInWords(ends.lower, t, language, cutOffs),
    upper: valueInWords(ends.upper, t, language, cutOffs),
  });
}
