import { useTranslation } from 'react-i18next';
import { ScreenHeading } from '../../../shared/components/screen-heading.js';
import { AnswersSection } from '../components/answers-section.js';
import { ComparisonSection } from '../components/comparison-section.js';
import { DoubtSection } from '../components/doubt-section.js';
import { ExampleSection } from '../components/example-section.js';
import { OriginSection } from '../components/origin-section.js';
import { OtherModelNote } from '../components/other-model-note.js';
import { StepsSection } from '../components/steps-section.js';
import { TrendSection } from '../components/trend-section.js';

/** The rules of scoring, for readers. */
export default function MethodsRoute() {
  const { t } = useTranslation('methods');
  return (
    <article className="methods">
      <ScreenHeading documentTitle={t('title')}>{t('title')}</ScreenHeading>
      <p className="lead">{t('lead')}</p>
      <OtherModelNote />
      <AnswersSection />
      <StepsSection />
      <DoubtSection />
      <ExampleSection />
      <ComparisonSection />
      <TrendSection />
      <OriginSection />
    </article>
  );
}
