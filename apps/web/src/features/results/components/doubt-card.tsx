import type { StagedScore } from '@selbstcheck/contracts';
import { Fraction } from '@selbstcheck/domain';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { QuestionCounts } from '../../../shared/components/question-counts.js';
import { valueInWords } from '../../../shared/format/value-in-words.js';
import { useLanguage } from '../../../shared/i18n/language.js';
import { useCutOffs } from '../../../shared/scoring-model/scoring-model.js';
import { reserveSentences } from './reserve-sentences.js';
import { commonEndInWords, tenth } from './range-in-words.js';

interface DoubtCardProps {
  readonly score: StagedScore;
  /** Questions rated and asked: computed, or as the printed report declares them. */
  readonly counts: { readonly rated: number | null; readonly asked: number | null };
  /** Whether the ratings were taken over from a printed report. */
  readonly recorded: boolean;
}

/** How firm a stage is: what missing answers leave possible, and how far the next stage is. */
export function DoubtCard({ score, counts, recorded }: DoubtCardProps) {
  const { t } = useTranslation();
  const undeterminable = score.range === null || score.reserve === null;
  return (
    <section className="card doubt">
      <h2>{t('why.doubtTitle')}</h2>
      <dl className="facts-list">
        <Fact term={t('why.coverageLabel')}>
          <QuestionCounts counts={counts} />
        </Fact>
        <Fact term={t('why.ratedLabel')}>
          {t('why.ratedCriteria', { rated: score.ratedCriteria, count: score.criteria })}
        </Fact>
        <Fact term={t('why.boundsLabel')}>
          <BoundsInWords score={score} />
        </Fact>
        <Fact term={t('why.robustLabel')}>
          <RangeInWords score={score} />
        </Fact>
        <Fact term={t('why.reserveLabel')}>
          <ReserveInWords score={score} />
        </Fact>
      </dl>
      {undeterminable && score.value !== null ? (
        <p className="muted">{recorded ? t('why.undeterminableReason') : t('why.undeterminableCounts')}</p>
      ) : null}
    </section>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function BoundsInWords({ score }: { readonly score: StagedScore }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const cutOffs = useCutOffs();
  if (score.range === null) return t('why.undeterminable');
  const lower = Fraction.parse(score.range.bounds.lower);
  const upper = Fraction.parse(score.range.bounds.upper);
  if (lower.equals(upper)) return t('why.boundsNone');
  const common = commonEndInWords({ lower, upper }, t, language, cutOffs);
  if (common !== null) return t('why.boundsCommon', { value: common, limit: tenth(language) });
  return t('why.bounds', {
    lower: valueInWords(lower, t, language, cutOffs),
    upper: valueInWords(upper, t, language, cutOffs),
  });
}

function RangeInWords({ score }: { readonly score: StagedScore }) {
  const { t } = useTranslation();
  if (score.range === null) return t('why.undeterminable');
  if (score.range.robust) return t('why.robust');
  return t('why.range', {
    stage: score.stage === null ? t('stage.none') : t(`stage.short.${score.stage}`),
    lowest: t(`stage.short.${score.range.lowest}`),
    highest: t(`stage.short.${score.range.highest}`),
  });
}

function ReserveInWords({ score }: { readonly score: StagedScore }) {
  const { t } = useTranslation();
  if (score.reserve === null || score.stage === null) return t('why.undeterminable');
  return (
    <>
      <ul className="plain">
        {reserveSentences(score.reserve, score.stage, t).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <span className="muted">{t('why.reserveHint')}</span>
    </>
  );
}
