import { Button } from '@selbstcheck/ui';
import { ProblemNotice } from '../../../../shared/components/problem-notice.js';
import { useAdministrationText } from '../../../../shared/i18n/administration-sentences.js';
import { useTrailExport, type TrailFilters } from '../../api/trail.js';

interface TrailExportProps {
  readonly municipalityId: string | null;
  readonly filters: TrailFilters;
}

/** Gives the chosen entries as a file. */
export function TrailExport({ municipalityId, filters }: TrailExportProps) {
  const t = useAdministrationText();
  const download = useTrailExport(municipalityId, filters);
  const start = (format: 'csv' | 'json') => {
    if (!download.isPending) download.mutate(format);
  };
  return (
    <section className="card">
      <h2>{t('trail.export')}</h2>
      <p>{t('trail.exportHint')}</p>
      <div className="buttons">
        <Button variant="secondary" aria-disabled={download.isPending} onClick={() => start('csv')}>
          {t('trail.exportCsv')}
        </Button>
        <Button variant="secondary" aria-disabled={download.isPending} onClick={() => start('json')}>
          {t('trail.exportJson')}
        </Button>
      </div>
      {download.error ? <ProblemNotice error={download.error} /> : null}
    </section>
  );
}
