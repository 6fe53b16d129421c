import type { Questionnaire } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';
import { German, Localized } from '../../../../shared/components/localized.js';
import { ScreenHeading } from '../../../../shared/components/screen-heading.js';
import { dateInWords } from '../../../../shared/format/calendar-date.js';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { PaperQuestion } from './paper-question.js';

interface PaperSheetProps {
  readonly questionnaire: Questionnaire;
  readonly municipality: string;
}

/** The questionnaire of one department, or of all, as it comes out of the printer. */
export function PaperSheet({ questionnaire, municipality }: PaperSheetProps) {
  const { t } = useTranslation('answering');
  const language = useLanguage();
  const { round, department, lastRound, fields } = questionnaire;
  const year = lastRound?.referenceDate.slice(0, 4) ?? '';
  return (
    <div className="paper">
      <header className="paper__head">
        <p className="paper__municipality">{municipality}</p>
        <ScreenHeading documentTitle={t('paper.documentTitle', { round: round.title })}>
          {t('paper.title')} <German>{round.title}</German>
        </ScreenHeading>
        <p>
          <b>{department === null ? t('paper.departmentBlank') : t('paper.department', { department })}</b>
        </p>
        <p>{t('paper.filledBy')}</p>
        <p>
          <b>
            {round.deadline === null
              ? t('paper.returnWithoutDate', { municipality })
              : t('paper.return', { municipality, date: dateInWords(round.deadline, language) })}
          </b>{' '}
          {t('paper.reference', { date: dateInWords(round.referenceDate, language) })}
        </p>
        <p>{t('paper.how')}</p>
      </header>
      {fields.map((field) => (
        <section key={field.id} className="paper__field">
          <h2>
            {t('head.field', { number: field.number })} <Localized text={field.title} />
          </h2>
          {field.criteria.map((criterion) => (
            <section key={criterion.id}>
              <h3>
                <Localized text={criterion.title} />
              </h3>
              <ol className="plain">
                {criterion.questions.map((question) => (
                  <PaperQuestion key={question.id} {...{ question, department, year }} />
                ))}
              </ol>
            </section>
          ))}
        </section>
      ))}
    </div>
  );
}
