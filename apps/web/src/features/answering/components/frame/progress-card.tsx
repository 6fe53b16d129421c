import type { Questionnaire } from '@selbstcheck/contracts';
import type { RoundProgress } from '@selbstcheck/domain';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { dateInWords } from '../../../../shared/format/calendar-date.js';
import { useLanguage } from '../../../../shared/i18n/language.js';

interface ProgressCardProps {
  readonly questionnaire: Questionnaire;
  readonly progress: RoundProgress;
}

/** Whose questions these are, until when, and how far they are. */
export function ProgressCard({ questionnaire: { department, round }, progress }: ProgressCardProps) {
  const { t } = useTranslation('answering');
  const language = useLanguage();
  const id = useId();
  const { asked, answered, confirmed } = progress;
  return (
    <div className="progress-card">
      <p className="progress-card__who">
        <b>{department ?? t('progress.everybody')}</b>
        {round.deadline === null ? null : (
          <span className="muted">
            {t('progress.until', { date: dateInWords(round.deadline, language) })}
          </span>
        )}
      </p>
      <progress id={id} max={Math.max(asked, 1)} value={answered} aria-label={t('progress.label')} />
      <p>
        <b>{t('progress.counts', { answered, count: asked })}</b>
        {confirmed === 0 ? null : (
          <span className="progress-card__confirmed">{t('progress.confirmed', { count: confirmed })}</span>
        )}
      </p>
    </div>
  );
}
