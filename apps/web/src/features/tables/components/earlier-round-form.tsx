import type { VersionSummary } from '@selbstcheck/contracts';
import { RadioChoices, SelectField, TextField } from '@selbstcheck/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { roundScreenPath, roundsPath } from '../../../shared/addresses/addresses.js';
import { Form } from '../../../shared/forms/form.js';
import { useLanguage } from '../../../shared/i18n/language.js';
import { wordingOf } from '../../../shared/i18n/wording.js';
import { useEarlierRound } from '../api/earlier-round.js';

interface EarlierRoundFormProps {
  readonly municipalityId: string;
  readonly versions: readonly VersionSummary[];
}

const WAYS = ['agreement', 'tables'] as const;

/** Which field a refusal belongs to. */
const INPUT_OF = {
  'round-date-invalid': 'referenceDate',
  'round-date-ahead': 'referenceDate',
  'catalogue-version-unknown': 'catalogueVersionId',
} as const;

/** Enters a round that took place before; leads to where its ratings are entered. */
export function EarlierRoundForm({ municipalityId, versions }: EarlierRoundFormProps) {
  const { t } = useTranslation('tables');
  const language = useLanguage();
  const navigate = useNavigate();
  const entering = useEarlierRound(municipalityId);
  const [way, setWay] = useState<(typeof WAYS)[number]>('agreement');
  return (
    <Form
      submitWord={t('earlier.send')}
      pendingWord={t('earlier.sending')}
      pending={entering.isPending}
      error={entering.error}
      inputOf={INPUT_OF}
      aside={
        <Link className="lone-link" to={roundsPath(municipalityId)}>
          {t('earlier.back')}
        </Link>
      }
      onSend={({ title = '', referenceDate = '', sourceName = '', catalogueVersionId = '' }) =>
        entering.mutate(
          { title, referenceDate, sourceName, catalogueVersionId },
          {
            onSuccess: ({ round }) =>
              void navigate(roundScreenPath({ municipalityId, roundId: round.id }, way)),
          },
        )
      }
    >
      {(errorAt) => (
        <>
          <TextField
            name="title"
            label={t('earlier.name')}
            hint={t('earlier.nameHint')}
            error={errorAt('title')}
            maxLength={200}
            required
            autoComplete="off"
          />
          <TextField
            name="referenceDate"
            type="date"
            label={t('earlier.date')}
            hint={t('earlier.dateHint')}
            error={errorAt('referenceDate')}
            min="1990-01-01"
            required
          />
          <TextField
            name="sourceName"
            label={t('earlier.source')}
            hint={t('earlier.sourceHint')}
            error={errorAt('sourceName')}
            maxLength={300}
            required
            autoComplete="off"
          />
          <SelectField
            name="catalogueVersionId"
            label={t('earlier.version')}
            hint={t('earlier.versionHint')}
            error={errorAt('catalogueVersionId')}
            choices={versions.map(({ id, title, edition, questions }) => ({
              value: id,
              word: t('earlier.versionChoice', {
                title: wordingOf(title, language).text,
                edition,
                questions:
                  questions === 0 ? t('earlier.criteriaOnly') : t('earlier.questions', { count: questions }),
              }),
            }))}
          />
          <RadioChoices
            legend={t('earlier.way')}
            choices={WAYS.map((value) => ({
              value,
              word: t(`earlier.ways.${value}`),
              hint: t(`earlier.ways.${value}Hint`),
            }))}
            chosen={way}
            onChoose={setWay}
          />
        </>
      )}
    </Form>
  );
}
