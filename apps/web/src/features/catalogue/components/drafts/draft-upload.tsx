import type { VersionSummary } from '@selbstcheck/contracts';
import { Button, SelectField } from '@selbstcheck/ui';
import { useRef, useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { FileChooser } from '../../../../shared/components/file-chooser.js';
import { useFileReading } from '../../api/drafts.js';
import { draftPath } from '../frame/addresses.js';
import { CatalogueProblem } from '../frame/catalogue-problem.js';
import { useVersionName } from '../frame/version-name.js';

interface DraftUploadProps {
  readonly municipalityId: string;
  readonly versions: readonly VersionSummary[];
  /** The version of the latest round; null without a round. */
  readonly latest: VersionSummary | null;
}

/** The version that the file itself names, else that of the latest round, else none: the server knows. */
const AUTOMATIC = '';

/** Reads a catalogue file into a draft; leads to its links. */
export function DraftUpload({ municipalityId, versions, latest }: DraftUploadProps) {
  const { t } = useTranslation('catalogue');
  const nameOf = useVersionName();
  const navigate = useNavigate();
  const reading = useFileReading(municipalityId);
  const form = useRef<HTMLFormElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [base, setBase] = useState(AUTOMATIC);
  const [isMissing, setMissing] = useState(false);

  const automatic =
    latest === null ? t('upload.automatic') : t('upload.automaticLatest', { edition: latest.edition });
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    if (reading.isPending) return;
    setMissing(file === null);
    if (file === null) {
      form.current?.querySelector('input')?.focus();
      return;
    }
    reading.mutate(
      { file, base: base === AUTOMATIC ? null : base },
      { onSuccess: ({ draft }) => void navigate(draftPath({ municipalityId, draftId: draft.id })) },
    );
  };
  return (
    <section className="card">
      <h2>{t('upload.title')}</h2>
      <p>{t('upload.lead')}</p>
      <form ref={form} className="form" noValidate aria-busy={reading.isPending} onSubmit={send}>
        <FileChooser
          words={{
            label: t('upload.fileLabel'),
            hint: t('upload.fileHint'),
            choose: t('upload.choose'),
            state: file
              ? t('upload.chosen', { name: file.name })
              : t(isMissing ? 'upload.missing' : 'upload.noneChosen'),
          }}
          accept=".json,application/json"
          onChoose={(chosen) => {
            setFile(chosen);
            setMissing(false);
            reading.reset();
          }}
        />
        <SelectField
          label={t('upload.baseLabel')}
          hint={t('upload.baseHint')}
          choices={[
            { value: AUTOMATIC, word: automatic },
            ...versions.map((version) => ({ value: version.id, word: nameOf(version) })),
          ]}
          value={base}
          onChange={(event) => setBase(event.target.value)}
        />
        {reading.error ? <CatalogueProblem title={t('upload.failedTitle')} error={reading.error} /> : null}
        <div>
          <Button variant="primary" type="submit" aria-disabled={reading.isPending}>
            {reading.isPending ? t('upload.sending') : t('upload.send')}
          </Button>
        </div>
      </form>
    </section>
  );
}
