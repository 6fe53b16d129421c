import { Button } from '@selbstcheck/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoundAddress } from '../../../shared/addresses/addresses.js';
import { ProblemNotice } from '../../../shared/components/problem-notice.js';
import { FILE_FORMATS, useDownload, type FileFormat } from '../api/questionnaire-file.js';
import { DepartmentChoice } from './department-choice.js';

interface DownloadCardProps {
  readonly address: RoundAddress;
  /** To choose from; empty where there is no choice. */
  readonly departments: readonly string[];
  /** For a round that is entered after the fact. */
  readonly isEarlier: boolean;
}

/** The questionnaire in three formats. */
export function DownloadCard({ address, departments, isEarlier }: DownloadCardProps) {
  const { t } = useTranslation('tables');
  const [department, setDepartment] = useState<string | null>(null);
  const download = useDownload(address);
  const start = (format: FileFormat) => {
    if (!download.isPending) download.mutate({ format, department });
  };
  return (
    <section className="card file-card">
      <h2>{t('download.title')}</h2>
      <p>{t(isEarlier ? 'download.earlier' : 'download.text')}</p>
      {departments.length > 0 ? (
        <DepartmentChoice
          label={t('download.department')}
          hint={t('download.departmentHint')}
          wordForNone={t('download.everybody')}
          departments={departments}
          chosen={department}
          onChoose={setDepartment}
        />
      ) : null}
      <div className="file-card__formats" role="group" aria-label={t('download.formats')}>
        {FILE_FORMATS.map((format) => (
          <Button
            key={format}
            variant={format === 'xlsx' ? 'primary' : 'secondary'}
            aria-disabled={download.isPending}
            onClick={() => start(format)}
          >
            {t(`download.${format}`)}
          </Button>
        ))}
      </div>
      {download.error ? <ProblemNotice error={download.error} /> : null}
    </section>
  );
}
