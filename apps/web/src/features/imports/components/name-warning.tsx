import type { ImportPreview } from '@selbstcheck/contracts';
import { Alert } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';

interface NameWarningProps {
  readonly preview: ImportPreview;
  /** The name of the municipality that the report would be stored for. */
  readonly municipality: string;
}

/** Says where a report names another municipality than the one it would be stored for. */
export function NameWarning({ preview, municipality }: NameWarningProps) {
  const { t } = useTranslation();
  if (!preview.namesAnother || preview.municipality === null) return null;
  return (
    <Alert tone="warning" title={t('import.namesAnother', { named: preview.municipality, municipality })}>
      <p className="kern-body">{t('import.namesAnotherText')}</p>
    </Alert>
  );
}
