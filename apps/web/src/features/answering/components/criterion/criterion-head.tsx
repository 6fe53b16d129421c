import type { CriterionStanding } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';
import { Localized } from '../../../../shared/components/localized.js';
import { RatingMark } from '../../../../shared/components/rating-mark.js';
import { ScreenHeading } from '../../../../shared/components/screen-heading.js';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { wordingOf } from '../../../../shared/i18n/wording.js';
import type { AskedCriterion, AskedField } from '../../api/merged-questionnaire.js';

interface CriterionHeadProps {
  readonly round: string;
  readonly field: AskedField;
  readonly criterion: AskedCriterion;
  readonly standing: CriterionStanding;
  /** Questions of this criterion that are still open; null where nobody answers here. */
  readonly open: number | null;
  /** When the last round was: "2023". */
  readonly year: string;
}

/** The criterion, what is left to do, and how it stands: now, at once with every answer, and last time. */
export function CriterionHead({ round, field, criterion, standing, open, year }: CriterionHeadProps) {
  const { t } = useTranslation('answering');
  const language = useLanguage();
  const title = wordingOf(criterion.title, language).text;
  const { last } = criterion;
  const dash = criterion.allQuestions.some(({ answer }) => answer === 'not_assessable');
  return (
    <header className="criterion-head">
      <p className="criterion-head__field">
        {t('head.field', { number: field.number })} <Localized text={field.title} />
      </p>
      <ScreenHeading documentTitle={t('head.documentTitle', { title, round })}>
        <Localized text={criterion.title} />
      </ScreenHeading>
      {open === null ? null : (
        <p className="lead">{open === 0 ? t('head.done') : t('head.open', { count: open })}</p>
      )}
      <dl className="criterion-head__marks">
        <div>
          <dt>{t('head.now')}</dt>
          <dd>
            <RatingMark
              symbol={standing.symbol}
              missing={dash ? 'not_assessable' : 'not_answered'}
              wordShown="always"
            />{' '}
            <span className="muted">
              {standing.isRecorded
                ? t('head.recorded')
                : t('head.counts', { rated: standing.rated, count: standing.asked })}
            </span>
          </dd>
        </div>
        {last === null ? null : (
          <div>
            <dt>{t('head.last', { year })}</dt>
            <dd>
              <RatingMark symbol={last.symbol} wordShown="always" />{' '}
              {last.rated === null || last.asked === null ? null : (
                <span className="muted">{t('head.counts', { rated: last.rated, count: last.asked })}</span>
              )}
            </dd>
          </div>
        )}
      </dl>
    </header>
  );
}
