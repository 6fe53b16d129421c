import { stageScale } from '@selbstcheck/charts';
import { cutOffsOf, Fraction, WK_2020 } from '@selbstcheck/domain';
import { SymbolTile } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { Picture } from '../../../shared/components/picture.js';

const FIELD = {
  value: Fraction.of(7, 4),
  stage: 3,
  bounds: { lower: Fraction.of(7, 4), upper: Fraction.of(9, 4) },
  cutOffs: cutOffsOf(WK_2020),
  words: null,
} as const;

/** The worked example of the method: Monitoring and its field. */
export function ExampleSection() {
  const { t } = useTranslation('methods');
  const { t: common } = useTranslation();
  return (
    <section className="card">
      <h2>{t('exampleTitle')}</h2>
      <p className="example__mark">
        <SymbolTile symbol={0} hollow word={common('symbol.0')} wordShown="always" />
      </p>
      <p>{t('exampleCriterion')}</p>
      <p>{t('exampleField')}</p>
      <Picture svg={stageScale(FIELD)} />
      <p>{t('exampleBounds')}</p>
    </section>
  );
}
