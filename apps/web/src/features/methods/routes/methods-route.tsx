import { useTranslation } from 'react-i18next';
import { ScreenHeading } from '../../../shared/components/screen-heading.js';
import { AnswersSection } from '../components/answers-section.js';
import { DoubtSection } from '../components/doubt-section.js';
import { ExampleSection } from '../components/example-section.js';
import { OriginSection } from '../components/origin-section.js';
import { StepsSection } from '../components/steps-section.js';

/** The rules of scoring, for readers. */
export default function MethodsRoute() {
  const { t } = useTranslation();
  return (
    <article className="methods">
      <ScreenHeading documentTitle={t('methods.title')}>{t('methods.title')}</ScreenHeading>
      <p className="lead">{t('methods.lead')}</p>
      <AnswersSection />
      <StepsSection />
      <DoubtSection />
      <ExampleSection />
      <OriginSection />
    </article>
  );
}
