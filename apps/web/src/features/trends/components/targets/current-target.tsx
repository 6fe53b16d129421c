import type { PaceView, TargetView } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';
import { RatingMark } from '../../../../shared/components/rating-mark.js';
import { dateInWords } from '../../../../shared/format/calendar-date.js';
import { useLanguage } from '../../../../shared/i18n/language.js';

interface CurrentTargetProps {
  readonly target: TargetView;
  readonly pace: PaceView | null;
}

/** The target in force, how it stands, and why it was set. */
export function CurrentTarget({ target: { symbol, date, reason }, pace }: CurrentTargetProps) {
  const { t } = useTranslation('trends');
  const language = useLanguage();
  return (
    <div className="current-target">
      <p className="current-target__aim">
        <RatingMark symbol={symbol} wordShown="always" />{' '}
        <span>{t('target.by', { date: dateInWords(date, language) })}</span>
      </p>
      {pace === null ? null : (
        <p>
          {pace.label === null ? null : <b className="pace">{pace.label}</b>} {pace.sentence}
        </p>
      )}
      <p className="written" lang="de">
        {reason}
      </p>
    </div>
  );
}
