import type { TargetView } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';
import { RatingMark } from '../../../../shared/components/rating-mark.js';
import { dateInWords } from '../../../../shared/format/calendar-date.js';
import { useLanguage } from '../../../../shared/i18n/language.js';

/** Targets that were replaced or withdrawn, the newest first. */
export function EarlierTargets({ targets }: { readonly targets: readonly TargetView[] }) {
  return (
    <ul className="earlier-targets plain">
      {targets.map((target) => (
        <EarlierTarget key={target.id} target={target} />
      ))}
    </ul>
  );
}

function EarlierTarget({ target }: { readonly target: TargetView }) {
  const { t } = useTranslation('trends');
  const language = useLanguage();
  const { symbol, date, reason, state, endedAt, endReason } = target;
  return (
    <li>
      <p className="current-target__aim">
        <RatingMark symbol={symbol} wordShown="always" />{' '}
        <span>{t('target.by', { date: dateInWords(date, language) })}</span>
      </p>
      <p className="written" lang="de">
        {reason}
      </p>
      {state === 'current' ? null : (
        <p className="muted">
          {endedAt === null
            ? t(`target.ended.${state}`)
            : t(`target.endedOn.${state}`, { date: dateInWords(endedAt.slice(0, 10), language) })}{' '}
          {endReason === null ? null : <span lang="de">{endReason}</span>}
        </p>
      )}
    </li>
  );
}
