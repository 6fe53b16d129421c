import type { FileRating } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';
import { Localized } from '../../../shared/components/localized.js';
import { RatingMark } from '../../../shared/components/rating-mark.js';

/** Symbols of whole criteria that are taken over. */
export function RatingList({ ratings }: { readonly ratings: readonly FileRating[] }) {
  const { t } = useTranslation('tables');
  return (
    <section>
      <h4>{t('ratings.title')}</h4>
      <ul className="file-changes">
        {ratings.map(({ criterionId, title, before, after }) => (
          <li key={criterionId}>
            <p>
              <Localized text={title} />
            </p>
            <dl className="filed-change">
              <div>
                <dt>{t('preview.before')}</dt>
                <dd>
                  {before === null ? (
                    <span className="muted">{t('ratings.none')}</span>
                  ) : (
                    <RatingMark symbol={before.symbol} wordShown="always" />
                  )}
                </dd>
              </div>
              <div>
                <dt>{t('preview.after')}</dt>
                <dd>
                  <RatingMark symbol={after.symbol} wordShown="always" />
                </dd>
              </div>
            </dl>
          </li>
        ))}
      </ul>
    </section>
  );
}
