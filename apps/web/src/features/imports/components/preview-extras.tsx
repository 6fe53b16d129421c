import type { ImportPreview } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';
import { AnswerMark } from '../../../shared/components/answer-mark.js';
import { German } from '../../../shared/components/localized.js';

/** Named questions, free texts and who took part: stored with the round, so shown before. */
export function PreviewExtras({ preview }: { readonly preview: ImportPreview }) {
  const { t } = useTranslation();
  const { fields, participants } = preview;
  const named = fields.flatMap((field) => field.namedQuestions);
  const withTexts = fields.filter(({ texts }) => texts.length > 0);
  return (
    <>
      {named.length > 0 ? (
        <>
          <h3>{t('import.namedTitle')}</h3>
          <ul className="columns">
            {named.map(({ code, answer, line }) => (
              <li key={`${code} ${line}`} className="named">
                <b>{code}</b>{' '}
                <span className="named__answer">
                  <AnswerMark answer={answer} /> <span className="muted">{t('why.line', { line })}</span>
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {withTexts.length > 0 ? (
        <>
          <h3>{t('import.textsTitle')}</h3>
          <p>{t('import.textsLead')}</p>
          <ul>
            {withTexts.map(({ number, title, texts }) => (
              <li key={number}>
                {number} <German>{title}</German>: {texts.map((kind) => t(`import.texts.${kind}`)).join(', ')}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {participants.length > 0 ? (
        <>
          <h3>{t('import.participantsTitle')}</h3>
          <p>{t('import.participantsLead')}</p>
          <ul className="columns">
            {participants.map((participant, index) => (
              <li key={index}>
                <German>{[participant.function, participant.department].filter(Boolean).join(', ')}</German>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}
