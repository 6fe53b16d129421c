import { Fraction, type Stage } from '@selbstcheck/domain';
import { Disclosure } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { aboutInWords } from '../../../shared/format/value-in-words.js';
import { useLanguage } from '../../../shared/i18n/language.js';
import { useCutOffs } from '../../../shared/scoring-model/scoring-model.js';
import { decimal } from '../../../shared/format/decimal.js';
import { calculationOf, limitsOfStage, type Calculation } from './calculation.js';
import { CalculationSentence } from './calculation-sentence.js';
import { ValueScale, type ScaledScore } from './value-scale.js';

interface CalculationCardProps {
  /** What the values are: said before the sum. */
  readonly intro: string;
  /** Exact values of everything that was rated, as the server sends them. */
  readonly values: readonly string[];
  readonly score: ScaledScore;
  readonly notRated: number;
}

/** The average in words and numbers, and where it lies on the scale. */
export function CalculationCard({ intro, values, score, notRated }: CalculationCardProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const cutOffs = useCutOffs();
  const calculation = calculationOf(
    values.map((value) => Fraction.parse(value)),
    language,
  );
  return (
    <section className="card">
      <h2>{t('why.calculationTitle')}</h2>
      {calculation === null || score.stage === null ? (
        <p>{t('why.noValue')}</p>
      ) : (
        <>
          <p>{intro}</p>
          {calculation.followable ? (
            <p className="calculation">
              <CalculationSentence calculation={calculation} />
            </p>
          ) : (
            <>
              <p className="calculation">
                {t('why.average', {
                  count: calculation.count,
                  value: aboutInWords(calculation.mean, t, language, cutOffs),
                })}
              </p>
              <ExactCalculation calculation={calculation} />
            </>
          )}
          <p>
            {stageSentence(score.stage)} {percentSentence()}
          </p>
        </>
      )}
      {notRated > 0 ? <p>{t('why.notRated', { count: notRated })}</p> : null}
      <ValueScale score={score} />
    </section>
  );

  function percentSentence(): string {
    if (score.percent === null) return '';
    return t('why.percent', { percent: decimal(Fraction.parse(score.percent), language) });
  }

  function stageSentence(stage: Stage): string {
    const limits = t(`why.limits.${stage}`, limitsOfStage(stage, language, cutOffs));
    return t('why.resultIn', { limits, stage: t(`stage.full.${stage}`) });
  }
}

function ExactCalculation({ calculation }: { readonly calculation: Calculation }) {
  const { t } = useTranslation();
  const sentence = <CalculationSentence calculation={calculation} />;
  if (!calculation.readable) return <Disclosure summary={t('why.exactTitle')}>{sentence}</Disclosure>;
  return (
    <p className="calculation__exact">
      {t('why.exactly')} {sentence}
    </p>
  );
}
