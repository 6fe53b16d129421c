import { useId, useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';

interface FileChooserProps {
  readonly chosen: File | null;
  readonly reading: boolean;
  readonly onChoose: (file: File) => void;
}

/** A file input that files can also be dropped on. */
export function FileChooser({ chosen, reading, onChoose }: FileChooserProps) {
  const { t } = useTranslation();
  const id = useId();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) onChoose(file);
  };
  return (
    <div
      className={`chooser${over ? ' chooser--over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div className="kern-form-input">
        <label className="kern-label" htmlFor={id}>
          {t('import.fileLabel')}
        </label>
        <div className="kern-hint" id={`${id}-hint`}>
          {t('import.fileHint')}
        </div>
        <input
          id={id}
          type="file"
          className="kern-form-input__input"
          accept=".pdf,.txt,application/pdf,text/plain"
          aria-describedby={`${id}-hint ${id}-chosen`}
          onClick={(event) => {
            // So that the same file can be chosen again after it was mended.
            event.currentTarget.value = '';
          }}
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) onChoose(file);
          }}
        />
      </div>
      <p className="chooser__state" id={`${id}-chosen`} role="status">
        {chosen ? t(reading ? 'import.reading' : 'import.chosen', { name: chosen.name }) : null}
      </p>
      <p className="muted">{t('import.privacy')}</p>
    </div>
  );
}
