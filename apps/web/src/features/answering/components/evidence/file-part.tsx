import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileChooser } from '../../../../shared/components/file-chooser.js';
import { ProblemNotice } from '../../../../shared/components/problem-notice.js';
import { useAddFile, type EvidencePlace } from '../../api/evidence.js';
import { ACCEPTED_FILES, fileProblem } from './file-limits.js';

interface FilePartProps {
  readonly place: EvidencePlace;
  readonly onDone: () => void;
}

/** Attaches a file as evidence: chosen or dropped, looked at before it is sent, and with how far it is. */
export function FilePart({ place, onDone }: FilePartProps) {
  const { t } = useTranslation('answering');
  const add = useAddFile(place);
  const [name, setName] = useState<string | null>(null);
  const [problem, setProblem] = useState<Error | null>(null);
  const [share, setShare] = useState(0);

  const choose = (file: File) => {
    if (add.isPending) return;
    add.reset();
    setName(file.name);
    setShare(0);
    const found = fileProblem(file);
    setProblem(found);
    if (found === null) add.mutate({ file, onProgress: setShare }, { onSuccess: onDone });
  };

  const error = problem ?? add.error;
  const state = error !== null ? 'refused' : add.isPending ? 'sending' : add.isSuccess ? 'done' : 'none';
  return (
    <div className="evidence__file">
      <FileChooser
        words={{
          label: t('evidence.file.label'),
          hint: t('evidence.file.hint'),
          choose: t('evidence.file.choose'),
          state: t(`evidence.file.state.${state}`, { name: name ?? '' }),
        }}
        accept={ACCEPTED_FILES}
        onChoose={choose}
      />
      {add.isPending ? (
        <progress value={share} max={1} aria-label={t('evidence.file.progress', { name: name ?? '' })} />
      ) : null}
      {error === null ? null : <ProblemNotice error={error} title={t('evidence.file.problem')} />}
    </div>
  );
}
