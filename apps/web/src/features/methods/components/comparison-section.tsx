import { Fraction, percentWords } from '@selbstcheck/domain';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../shared/i18n/language.js';
import { useScoringModel } from '../../../shared/scoring-model/scoring-model.js';

/** How two rounds are compared, what a change is called, and what chance alone would do. */
export function ComparisonSection() {
  const { t } = useTranslation('methods');
  const rate = percentWords(Fraction.parse(useScoringModel().answerNoise), useLanguage());
  return (
    <section className="card">
      <h2>{t('comparisonTitle')}</h2>
      <p>{t('comparisonLead')}</p>
      <dl className="terms">
        <dt>{t('pieceSameTerm')}</dt>
        <dd>{t('pieceSame')}</dd>
        <dt>{t('pieceCoverageTerm')}</dt>
        <dd>{t('pieceCoverage')}</dd>
        <dt>{t('pieceQuestionnaireTerm')}</dt>
        <dd>{t('pieceQuestionnaire')}</dd>
        <dt>{t('pieceEntryTerm')}</dt>
        <dd>{t('pieceEntry')}</dd>
        <dt>{t('pieceNotComparableTerm')}</dt>
        <dd>{t('pieceNotComparable')}</dd>
      </dl>
      <h3>{t('classTitle')}</h3>
      <p>{t('classClear')}</p>
      <p>{t('classSlight')}</p>
      <p>{t('classSymbols')}</p>
      <h3>{t('noiseTitle')}</h3>
      <p>{t('noiseText', { rate })}</p>
      <h3>{t('versionsTitle')}</h3>
      <p>{t('versionsText')}</p>
      <p>{t('versionsTrend')}</p>
    </section>
  );
}
