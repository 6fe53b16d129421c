import type { ImportPreview } from '@selbstcheck/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Localized } from '../../../shared/components/localized.js';
import { DECISION_ANCHOR } from './decision-anchor.js';
import { PreviewExtras } from './preview-extras.js';
import { PreviewFindings } from './preview-findings.js';
import { PreviewTable } from './preview-table.js';

interface PreviewReportProps {
  readonly preview: ImportPreview;
  /** What stands before everything else that is odd about the report. */
  readonly warning: ReactNode;
}

/** Everything that would be stored, declared and computed side by side. */
export function PreviewReport({ preview, warning }: PreviewReportProps) {
  const { t } = useTranslation();
  const { fields, catalogue } = preview;
  const criteria = fields.reduce((count, field) => count + field.criteria.length, 0);
  return (
    <section className="card card--table card--long import__preview">
      <h2>{t('import.previewTitle')}</h2>
      <p>
        {t('import.previewLead', {
          fields: t('import.fieldCount', { count: fields.length }),
          criteria: t('import.criterionCount', { count: criteria }),
        })}{' '}
        {catalogue === null ? (
          t('import.catalogueNew')
        ) : (
          <>
            {t('import.catalogueKnown')} <Localized text={catalogue.title} />, {catalogue.edition}.
          </>
        )}
      </p>
      {preview.alreadyImportedAs ? null : (
        <p className="import__jump">
          <a className="lone-link" href={`#${DECISION_ANCHOR}`}>
            {t('import.jump', { step: t('import.decideTitle') })}
          </a>
        </p>
      )}
      {warning}
      <PreviewFindings findings={preview.findings} />
      <PreviewTable preview={preview} />
      <PreviewExtras preview={preview} />
    </section>
  );
}
