import type { VersionSummary } from '@selbstcheck/contracts';
import { SelectField } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { cataloguePath } from '../../../../shared/addresses/addresses.js';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { wordingOf } from '../../../../shared/i18n/wording.js';

interface VersionChoiceProps {
  readonly municipalityId: string;
  readonly versions: readonly VersionSummary[];
  readonly chosenId: string;
  readonly error: string | null;
  readonly onChoose: (versionId: string) => void;
}

/** Which questions are asked; a version without any can be planned with, but not opened. */
export function VersionChoice({ municipalityId, versions, chosenId, error, onChoose }: VersionChoiceProps) {
  const { t } = useTranslation('rounds');
  const language = useLanguage();
  const chosen = versions.find(({ id }) => id === chosenId);
  return (
    <div className="version-choice">
      <SelectField
        name="catalogueVersionId"
        label={t('version.label')}
        hint={t('version.hint')}
        error={error}
        choices={versions.toReversed().map(({ id, title, edition, questions }) => ({
          value: id,
          word: t('version.choice', {
            title: wordingOf(title, language).text,
            edition,
            questions: t('version.questions', { count: questions }),
          }),
        }))}
        value={chosenId}
        onChange={(event) => onChoose(event.target.value)}
      />
      {chosen?.questions === 0 ? (
        <p className="version-choice__note">
          {t('version.without')}{' '}
          <Link className="lone-link" to={cataloguePath(municipalityId)}>
            {t('questions.link')}
          </Link>
        </p>
      ) : null}
    </div>
  );
}
