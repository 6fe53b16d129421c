import type { RevisionView as Revision } from '@selbstcheck/contracts';
import { Disclosure } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { AnswerMark } from '../../../../shared/components/answer-mark.js';
import { German, Localized } from '../../../../shared/components/localized.js';
import { RatingMark } from '../../../../shared/components/rating-mark.js';
import { StageName } from '../../../../shared/components/stage-name.js';
import { dateInWords } from '../../../../shared/format/calendar-date.js';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { FormattedText } from '../texts/formatted-text.js';

type FrozenField = Revision['fields'][number];
type FrozenCriterion = FrozenField['criteria'][number];

/** Everything a revision froze, to read, and what it changed. */
export function RevisionView({ revision }: { readonly revision: Revision }) {
  const { t } = useTranslation('closing');
  const language = useLanguage();
  const { title, referenceDate, leadingReading, stage, changes, fields } = revision;
  return (
    <article className="revision">
      {changes.length === 0 ? null : (
        <section className="card">
          <h2>{t('revisions.changes')}</h2>
          <ul>
            {changes.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
      <section className="card">
        <h2>
          <German>{title}</German>
        </h2>
        <p>
          {t('revisions.of', {
            date: dateInWords(referenceDate, language),
            reading: t(`reading.${leadingReading}`),
          })}
        </p>
        <p>
          <StageName stage={stage} />
        </p>
      </section>
      <div className="revision__fields">
        {fields.map((field) => (
          <FrozenFieldCard key={field.id} field={field} />
        ))}
      </div>
    </article>
  );
}

function FrozenFieldCard({ field }: { readonly field: FrozenField }) {
  const { t } = useTranslation('closing');
  return (
    <section className="card">
      <h2>
        {field.number} <Localized text={field.title} />
      </h2>
      <p>
        <StageName stage={field.stage} />
      </p>
      <ul className="plain revision__criteria">
        {field.criteria.map((criterion) => (
          <li key={criterion.id}>
            <FrozenCriterionLine criterion={criterion} />
          </li>
        ))}
      </ul>
      {field.texts.map(({ kind, text }) => (
        <div key={kind}>
          <h3>{t(`texts.kind.${kind}`)}</h3>
          <FormattedText text={text} />
        </div>
      ))}
    </section>
  );
}

function FrozenCriterionLine({ criterion }: { readonly criterion: FrozenCriterion }) {
  const { t } = useTranslation('closing');
  const { title, symbol, selfRating, workshop, questions } = criterion;
  return (
    <Disclosure
      summary={
        <span className="revision__criterion">
          <span>
            <Localized text={title} />
          </span>
          <RatingMark symbol={symbol} wordShown="always" />
        </span>
      }
    >
      {workshop === null ? null : (
        <p>
          {t('reading.self_rating')} <RatingMark symbol={selfRating} wordShown="always" />{' '}
          {t('reading.workshop')} <RatingMark symbol={workshop.symbol} wordShown="always" />
        </p>
      )}
      {questions.length === 0 ? <p className="muted">{t('revisions.noQuestions')}</p> : null}
      <ul className="plain revision__questions">
        {questions.map(({ id, code, text, answer, workshopAnswer, agreed }) => (
          <li key={id}>
            <p>
              <span className="muted">{code}</span>{' '}
              {text === null ? t('agreement.onPaper') : <Localized text={text} />}{' '}
              <AnswerMark answer={answer} />
              {workshopAnswer === null ? null : (
                <>
                  {' '}
                  {t('reading.workshop')} <AnswerMark answer={workshopAnswer} />
                </>
              )}
            </p>
            {agreed === null ? null : (
              <p className="written" lang="de">
                {agreed.reason}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
