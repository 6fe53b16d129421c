import { VisuallyHidden } from '@selbstcheck/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ScreenHeading } from '../../../shared/components/screen-heading.js';
import { ProblemNotice } from '../../../shared/components/problem-notice.js';
import { isWorthRetrying } from '../../../shared/api/worth-retrying.js';
import { usePreview } from '../api/imports.js';
import { Decision } from '../components/decision.js';
import { FileChooser } from '../components/file-chooser.js';
import { PreviewReport } from '../components/preview-report.js';
import { NOTHING_TYPED, type TypedDecision } from '../components/typed-decision.js';

/** Importing a printed report: choose a file, check the preview, complete and store. */
export default function ImportRoute() {
  const { t } = useTranslation();
  const [file, setFile] = useState<File | null>(null);
  const [typed, setTyped] = useState<TypedDecision>(NOTHING_TYPED);
  const preview = usePreview();
  const choose = (chosen: File) => {
    setFile(chosen);
    // Another report may be another municipality's and another day's; the title stays as typed.
    setTyped({ ...typed, municipality: null, referenceDate: null });
    preview.mutate(chosen);
  };
  const readAgain = () => {
    if (file) preview.mutate(file);
  };
  return (
    <div className="import">
      <header className="import__head">
        <ScreenHeading documentTitle={t('import.title')}>{t('import.title')}</ScreenHeading>
        <p className="lead">{t('import.lead')}</p>
      </header>
      <section className="card" aria-busy={preview.isPending}>
        <h2>{t('import.chooseTitle')}</h2>
        <FileChooser chosen={file} reading={preview.isPending} onChoose={choose} />
        {preview.error ? (
          <ProblemNotice
            title={t('import.fileFailedTitle')}
            error={preview.error}
            {...(isWorthRetrying(preview.error) && { onRetry: readAgain })}
          />
        ) : null}
        <VisuallyHidden>
          <span role="status">{preview.data ? t('import.previewReady') : null}</span>
        </VisuallyHidden>
      </section>
      {file && preview.data ? (
        <>
          <PreviewReport preview={preview.data} />
          <Decision
            file={file}
            preview={preview.data}
            typed={typed}
            onType={setTyped}
            onReadAgain={readAgain}
          />
        </>
      ) : null}
    </div>
  );
}
