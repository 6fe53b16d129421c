import { Button } from '@selbstcheck/ui';
import type { UseMutationResult } from '@tanstack/react-query';
import { useId } from 'react';
import { ProblemNotice } from '../../../../shared/components/problem-notice.js';
import type { FileFormat } from '../../api/comparison.js';
import { useComparisonText } from './comparison-text.js';

interface DownloadsProps {
  /** What the files hold. */
  readonly label: string;
  readonly download: UseMutationResult<void, Error, FileFormat>;
}

/** What is shown, as files with the same selection. */
export function Downloads({ label, download }: DownloadsProps) {
  const t = useComparisonText();
  const id = useId();
  const start = (format: FileFormat) => {
    if (!download.isPending) download.mutate(format);
  };
  return (
    <div className="downloads" role="group" aria-labelledby={id}>
      <span id={id}>{label}</span>
      <Button variant="secondary" aria-disabled={download.isPending} onClick={() => start('csv')}>
        {t('download.csv')}
      </Button>
      <Button variant="secondary" aria-disabled={download.isPending} onClick={() => start('xlsx')}>
        {t('download.xlsx')}
      </Button>
      {download.error ? <ProblemNotice error={download.error} /> : null}
    </div>
  );
}
