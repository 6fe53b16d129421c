import type { ReadingName, RevisionView } from '@selbstcheck/contracts';
import { SelectField, TextField } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import type { CorrectionDraft } from './correction-draft.js';

interface CorrectedPartProps {
  readonly revision: RevisionView;
  readonly draft: CorrectionDraft;
  readonly onChange: (draft: CorrectionDraft) => void;
}

/** Title, reference date and leading reading. */
export function CorrectedHead({ revision, draft, onChange }: CorrectedPartProps) {
  const { t } = useTranslation('closing');
  const { title, referenceDate, leadingReading, hasWorkshop } = revision;
  const change = <Key extends 'title' | 'referenceDate' | 'leadingReading'>(
    key: Key,
    value: CorrectionDraft[Key],
    was: CorrectionDraft[Key],
  ) => {
    const { [key]: _before, ...others } = draft;
    onChange(value === was ? (others as CorrectionDraft) : { ...draft, [key]: value });
  };
  return (
    <section className="card">
      <h2>{t('correction.head')}</h2>
      <TextField
        label={t('correction.roundTitle')}
        lang="de"
        value={draft.title ?? title}
        onChange={(event) => change('title', event.target.value, title)}
      />
      <TextField
        label={t('correction.referenceDate')}
        type="date"
        value={draft.referenceDate ?? referenceDate}
        onChange={(event) => change('referenceDate', event.target.value, referenceDate)}
      />
      {hasWorkshop ? (
        <SelectField
          label={t('leading.legend')}
          choices={(['self_rating', 'workshop'] as const).map((value) => ({
            value,
            word: t(`reading.${value}`),
          }))}
          value={draft.leadingReading ?? leadingReading}
          onChange={(event) => change('leadingReading', event.target.value as ReadingName, leadingReading)}
        />
      ) : null}
    </section>
  );
}
