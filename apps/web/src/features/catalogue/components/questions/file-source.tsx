import { Button } from '@selbstcheck/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileChooser } from '../../../../shared/components/file-chooser.js';
import { ProblemNotice } from '../../../../shared/components/problem-notice.js';
import { useTemplateDownload } from '../../api/questions.js';
import { PlacementChoice } from './placement-choice.js';
import type { SourceProps } from './source-props.js';
import { TakeOver } from './take-over.js';

interface FileSourceProps extends SourceProps {
  readonly municipalityId: string;
  /** The version whose template is filled in. */
  readonly base: string;
}

/** Questions from a table that somebody filled in. */
export function FileSource(props: FileSourceProps) {
  const { municipalityId, base, placement, onPlace, isTableEmpty, pending, onRead } = props;
  const { t } = useTranslation('catalogue');
  const template = useTemplateDownload(municipalityId);
  const [file, setFile] = useState<File | null>(null);
  const [isMissing, setMissing] = useState(false);
  return (
    <>
      <p>{t('own.file.lead')}</p>
      <div>
        <Button
          variant="secondary"
          aria-disabled={template.isPending}
          onClick={() => {
            if (!template.isPending) template.mutate(base);
          }}
        >
          {t('own.file.template')}
        </Button>
      </div>
      {template.error ? <ProblemNotice error={template.error} /> : null}
      <FileChooser
        words={{
          label: t('own.file.label'),
          hint: t('own.file.hint'),
          choose: t('upload.choose'),
          state: file
            ? t('upload.chosen', { name: file.name })
            : t(isMissing ? 'upload.missing' : 'upload.noneChosen'),
        }}
        accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        onChoose={(chosen) => {
          setFile(chosen);
          setMissing(false);
        }}
      />
      <PlacementChoice placement={placement} onChoose={onPlace} />
      <TakeOver
        isTableEmpty={isTableEmpty}
        pending={pending}
        onTakeOver={(how) => {
          setMissing(file === null);
          if (file !== null) onRead(file, how);
        }}
      />
    </>
  );
}
