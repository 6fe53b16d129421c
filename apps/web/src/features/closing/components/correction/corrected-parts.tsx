import type { RevisionView } from '@selbstcheck/contracts';
import { Disclosure, TextArea } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { Localized } from '../../../../shared/components/localized.js';
import { CorrectedCriterion } from './corrected-criterion.js';
import { withText, type CorrectionDraft } from './correction-draft.js';

const KINDS = ['measures', 'participation', 'evaluation'] as const;

interface CorrectedPartsProps {
  readonly revision: RevisionView;
  readonly draft: CorrectionDraft;
  readonly onChange: (draft: CorrectionDraft) => void;
}

/** Answers, symbols and texts, folded by field and criterion; what is changed is marked. */
export function CorrectedParts({ revision, draft, onChange }: CorrectedPartsProps) {
  const { t } = useTranslation('closing');
  return (
    <section className="card">
      <h2>{t('correction.parts')}</h2>
      <p>{t('correction.partsHint')}</p>
      {revision.fields.map((field) => (
        <Disclosure
          key={field.id}
          summary={
            <>
              {field.number} <Localized text={field.title} />
            </>
          }
        >
          {field.criteria.map((criterion) => (
            <Disclosure
              key={criterion.id}
              summary={
                <>
                  <Localized text={criterion.title} />{' '}
                  {isTouched(draft, criterion) ? <strong>{t('correction.changed')}</strong> : null}
                </>
              }
            >
              <CorrectedCriterion criterion={criterion} draft={draft} onChange={onChange} />
            </Disclosure>
          ))}
          {KINDS.map((kind) => {
            const was = field.texts.find((text) => text.kind === kind)?.text ?? '';
            const now = draft.texts.find((text) => text.fieldId === field.id && text.kind === kind)?.text;
            return (
              <TextArea
                key={kind}
                label={t(`texts.kind.${kind}`)}
                lang="de"
                rows={3}
                value={now ?? was}
                onChange={(event) =>
                  onChange(withText(draft, { fieldId: field.id, kind, text: event.target.value }, was))
                }
              />
            );
          })}
        </Disclosure>
      ))}
    </section>
  );
}

function isTouched(
  { answers, ratings }: CorrectionDraft,
  { id, questions }: RevisionView['fields'][number]['criteria'][number],
): boolean {
  return (
    ratings.some(({ criterionId }) => criterionId === id) ||
    answers.some(({ questionId }) => questions.some((question) => question.id === questionId))
  );
}
