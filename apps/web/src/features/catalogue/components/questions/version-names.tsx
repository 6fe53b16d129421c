import type { VersionSummary } from '@selbstcheck/contracts';
import { SelectField, TextField } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../../../shared/components/problem-notice.js';
import { useState } from 'react';
import { useVersionName } from '../frame/version-name.js';
import type { OwnVersionState } from './use-own-version.js';

interface VersionNamesProps {
  readonly versions: readonly VersionSummary[];
  readonly own: OwnVersionState;
  /** The title of the version that is the base. */
  readonly baseTitle: string;
  /** Somebody tried to go on: what is missing is said. */
  readonly isAsked: boolean;
  /** There is a version of this title and edition already. */
  readonly isTaken: boolean;
}

/** What the new version is based on, and what it is called. */
export function VersionNames({ versions, own, baseTitle, isAsked, isTaken }: VersionNamesProps) {
  const { t } = useTranslation('catalogue');
  const { t: common } = useTranslation();
  const nameOf = useVersionName();
  const [error, setError] = useState<unknown>(null);
  const { work, change, changeBase } = own;
  const title = work.title ?? baseTitle;
  const missing = (text: string) => (isAsked && text.trim() === '' ? common('form.missing') : null);
  return (
    <div className="form">
      <SelectField
        label={t('own.base.label')}
        hint={t('own.base.hint')}
        choices={versions.map((version) => ({ value: version.id, word: nameOf(version) }))}
        value={work.base}
        onChange={(event) => {
          setError(null);
          changeBase(event.target.value).catch(setError);
        }}
      />
      {error === null ? null : <ProblemNotice error={error} />}
      <TextField
        label={t('own.name.title')}
        error={missing(title)}
        required
        maxLength={300}
        value={title}
        onChange={(event) => change({ title: event.target.value })}
      />
      <TextField
        label={t('own.name.edition')}
        hint={t('own.name.editionHint')}
        error={isTaken ? t('own.name.taken') : missing(work.edition)}
        required
        maxLength={60}
        value={work.edition}
        onChange={(event) => change({ edition: event.target.value })}
      />
    </div>
  );
}
