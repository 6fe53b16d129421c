import { useId, useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';

interface FileChooserProps {
  readonly chosen: File | null;
  readonly reading: boolean;
  readonly onChoose: (file: File) => void;
}

/** A file input that files can also be dropped on; its button and the chosen name speak the screen's language. */
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
      <label className="kern-label" htmlFor={id}>
        {t('import.fileLabel')}
      </label>
      <p className="kern-hint" id={`${id}-hint`}>
        {t('import.fileHint')}
      </p>
      <div className="chooser__area">
        <div className="chooser__picker">
          <input
            id={id}
            type="file"
            className="chooser__input"
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
          <label htmlFor={id} className="chooser__button kern-btn kern-btn--secondary">
            <span className="kern-label">{t('import.choose')}</span>
          </label>
        </div>
        <p className="chooser__state" id={`${id}-chosen`} role="status">
          {chosen
            ? t(reading ? 'import.reading' : 'import.chosen', { name: chosen.name })
            : t('import.noneChosen')}
        </p>
      </div>
      <p className="muted">{t('import.privacy')}</p>
    </div>
  );
}
