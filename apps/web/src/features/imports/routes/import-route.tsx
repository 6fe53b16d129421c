import type { MunicipalityView } from '@selbstcheck/contracts';
import { VisuallyHidden } from '@selbstcheck/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useMunicipalities } from '../../../shared/api/municipalities.js';
import { FileChooser } from '../../../shared/components/file-chooser.js';
import { Loading } from '../../../shared/components/loading.js';
import { NotAllowed } from '../../../shared/components/not-allowed.js';
import { ScreenHeading } from '../../../shared/components/screen-heading.js';
import { ProblemNotice } from '../../../shared/components/problem-notice.js';
import { ProblemScreen } from '../../../shared/components/problem-screen.js';
import { isWorthRetrying } from '../../../shared/api/worth-retrying.js';
import { coordinates } from '../../../shared/session/roles.js';
import { useSignedIn } from '../../../shared/session/use-session.js';
import { usePreview } from '../api/imports.js';
import { Decision } from '../components/decision.js';
import { NameWarning } from '../components/name-warning.js';
import { PreviewReport } from '../components/preview-report.js';
import { NOTHING_TYPED, type TypedDecision } from '../components/typed-decision.js';

/** Importing a printed report for the municipality in the address, by its coordination. */
export default function ImportRoute() {
  const { municipalityId = '' } = useParams();
  const { data: municipalities, error, refetch } = useMunicipalities();
  const session = useSignedIn();
  const municipality = municipalities?.find(({ id }) => id === municipalityId);
  if (!coordinates(session, municipalityId)) return <NotAllowed />;
  if (error) return <ProblemScreen error={error} onRetry={() => void refetch()} />;
  return municipality ? <Import key={municipalityId} municipality={municipality} /> : <Loading />;
}

/** Choose a file, check the preview, complete and store. */
function Import({ municipality }: { readonly municipality: MunicipalityView }) {
  const { t } = useTranslation();
  const [file, setFile] = useState<File | null>(null);
  const [typed, setTyped] = useState<TypedDecision>(NOTHING_TYPED);
  const preview = usePreview(municipality.id);
  const choose = (chosen: File) => {
    setFile(chosen);
    // Another report may be another day's; the title stays as typed.
    setTyped({ ...typed, referenceDate: null });
    preview.mutate(chosen);
  };
  const readAgain = () => {
    if (file) preview.mutate(file);
  };
  const fileState = file
    ? t(preview.isPending ? 'import.reading' : 'import.chosen', { name: file.name })
    : t('import.noneChosen');
  return (
    <div className="import">
      <header className="import__head">
        <ScreenHeading documentTitle={t('import.title')}>{t('import.title')}</ScreenHeading>
        <p className="lead">{t('import.lead')}</p>
      </header>
      <section className="card" aria-busy={preview.isPending}>
        <h2>{t('import.chooseTitle')}</h2>
        <FileChooser
          words={{
            label: t('import.fileLabel'),
            hint: t('import.fileHint'),
            choose: t('import.choose'),
            state: fileState,
            note: t('import.privacy'),
          }}
          accept=".pdf,.txt,application/pdf,text/plain"
          onChoose={choose}
        />
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
          <PreviewReport
            preview={preview.data}
            warning={<NameWarning preview={preview.data} municipality={municipality.name} />}
          />
          <Decision
            municipality={municipality}
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
