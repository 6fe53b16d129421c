import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoundAddress } from '../../../shared/addresses/addresses.js';
import { isWorthRetrying } from '../../../shared/api/worth-retrying.js';
import { FileChooser } from '../../../shared/components/file-chooser.js';
import { Outcome } from '../../../shared/components/outcome.js';
import { ProblemNotice } from '../../../shared/components/problem-notice.js';
import { problemCodeOf } from '../../../shared/i18n/problem-sentence.js';
import { useFilePreview, useTakeFile, type ChosenFile } from '../api/questionnaire-file.js';
import { DepartmentChoice } from './department-choice.js';
import { FilePreview } from './file-preview.js';

interface UploadCardProps {
  readonly address: RoundAddress;
  /** To choose from; empty where there is no choice. */
  readonly departments: readonly string[];
}

/** Choose a filled-in file, look at what it would change, take it over. */
export function UploadCard({ address, departments }: UploadCardProps) {
  const { t } = useTranslation('tables');
  const [chosen, setChosen] = useState<ChosenFile | null>(null);
  const [department, setDepartment] = useState<string | null>(null);
  const reading = useFilePreview(address);
  const taking = useTakeFile(address);
  const read = (next: ChosenFile) => {
    setChosen(next);
    taking.reset();
    reading.mutate(next);
  };
  const choose = (next: string | null) => {
    setDepartment(next);
    if (chosen) read({ ...chosen, department: next });
  };
  // most files say themselves whose answers they hold
  const isWithoutDepartment = problemCodeOf(reading.error) === 'table-file-department';
  const isAskedFor = departments.length > 0 && (department !== null || isWithoutDepartment);
  const preview = taking.data?.preview ?? reading.data;
  return (
    <section className="card file-card" aria-busy={reading.isPending || taking.isPending}>
      <h2>{t('upload.title')}</h2>
      <FileChooser
        words={{
          label: t('upload.label'),
          hint: t('upload.hint'),
          choose: t('upload.choose'),
          state: chosen
            ? t(reading.isPending ? 'upload.reading' : 'upload.chosen', { name: chosen.file.name })
            : t('upload.none'),
        }}
        accept=".xlsx,.csv,.json"
        onChoose={(file) => read({ file, department })}
      />
      {reading.error && chosen ? (
        <ProblemNotice
          title={t(isWithoutDepartment ? 'upload.department' : 'upload.failed')}
          error={reading.error}
          {...(isWorthRetrying(reading.error) && { onRetry: () => read(chosen) })}
        />
      ) : null}
      {isAskedFor ? (
        <DepartmentChoice
          label={t('upload.department')}
          hint={t('upload.departmentHint')}
          wordForNone={t('upload.asInFile')}
          departments={departments}
          chosen={department}
          onChoose={choose}
        />
      ) : null}
      {taking.data ? <Taken saved={taking.data.saved} left={taking.data.left} /> : null}
      {taking.error && chosen ? (
        <ProblemNotice
          error={taking.error}
          {...(problemCodeOf(taking.error) === 'file-preview-stale' && { onRetry: () => read(chosen) })}
        />
      ) : null}
      {preview && chosen ? (
        <FilePreview
          key={preview.hash}
          preview={preview}
          isTaking={taking.isPending}
          onTake={(conflicts) => taking.mutate({ ...chosen, hash: preview.hash, conflicts })}
        />
      ) : null}
    </section>
  );
}

function Taken({ saved, left }: { readonly saved: number; readonly left: number }) {
  const { t } = useTranslation('tables');
  const title = t('taken.saved', { count: saved });
  if (left === 0) return <Outcome title={title} />;
  return (
    <Outcome title={title}>
      <p className="kern-body">{t('taken.left', { count: left })}</p>
    </Outcome>
  );
}
