import type { FileAnswer } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';
import { AnswerMark } from '../../../shared/components/answer-mark.js';
import { German, Localized } from '../../../shared/components/localized.js';

/** A question by its printed number and its wording. */
export function FiledQuestion({ answer: { code, text } }: { readonly answer: FileAnswer }) {
  const { t } = useTranslation('tables');
  return (
    <span className="filed-question">
      <span className="filed-question__code">{code}</span>{' '}
      {text === null ? <span className="muted">{t('preview.onPaper')}</span> : <Localized text={text} />}
    </span>
  );
}

/** What is there, and what the file puts in its place. */
export function FiledChange({ answer: { before, after } }: { readonly answer: FileAnswer }) {
  const { t } = useTranslation('tables');
  return (
    <dl className="filed-change">
      <div>
        <dt>{t('preview.before')}</dt>
        <dd>
          <AnswerMark answer={before.answer} />
          <Note note={before.note} />
        </dd>
      </div>
      <div>
        <dt>{t('preview.after')}</dt>
        <dd>
          <AnswerMark answer={after.answer} />
          <Note note={after.note} />
        </dd>
      </div>
    </dl>
  );
}

function Note({ note }: { readonly note: string | null }) {
  if (note === null) return null;
  return (
    <p className="filed-change__note">
      <German>{note}</German>
    </p>
  );
}
