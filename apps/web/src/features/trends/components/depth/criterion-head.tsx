import type { CriterionTrend } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { trendsPath } from '../../../../shared/addresses/addresses.js';
import { Localized } from '../../../../shared/components/localized.js';
import { ScreenHeading } from '../../../../shared/components/screen-heading.js';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { wordingOf } from '../../../../shared/i18n/wording.js';
import { PointMark } from '../point-mark.js';

interface CriterionHeadProps {
  readonly trend: CriterionTrend;
  readonly municipalityId: string;
}

/** Where the criterion stands in the catalogue, its latest symbol, and what its trend says. */
export function CriterionHead({ trend, municipalityId }: CriterionHeadProps) {
  const { t } = useTranslation('trends');
  const language = useLanguage();
  const { title, field, points, sentences, hasEnded } = trend;
  const [lead, ...others] = sentences;
  return (
    <header className="criterion__head">
      <nav className="breadcrumb" aria-label={t('depth.breadcrumb')}>
        <ol>
          <li>
            <Link to={trendsPath(municipalityId)}>{t('head.title')}</Link>
          </li>
          <li>
            {field.number} <Localized text={field.title} />
          </li>
        </ol>
      </nav>
      <div className="criterion__title">
        <ScreenHeading documentTitle={wordingOf(title, language).text}>
          <Localized text={title} />
        </ScreenHeading>
        <p className="criterion__latest">
          <PointMark point={points.findLast((point) => point !== null) ?? null} />
        </p>
      </div>
      <p className="lead">{lead}</p>
      {others.map((sentence) => (
        <p key={sentence} className="criterion__sentence">
          {sentence}
        </p>
      ))}
      {hasEnded ? <p className="criterion__sentence">{t('depth.ended')}</p> : null}
    </header>
  );
}
