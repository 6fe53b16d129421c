import { useId, useState, type DragEvent } from 'react';

interface FileChooserProps {
  readonly words: {
    readonly label: string;
    readonly hint: string;
    /** On the button. */
    readonly choose: string;
    /** Which file is chosen and what happens to it; read out when it changes. */
    readonly state: string;
    readonly note?: string;
  };
  /** The kinds of files that are offered, as for the `accept` of an input. */
  readonly accept: string;
  readonly onChoose: (file: File) => void;
}

/** A file input that files can also be dropped on; its button and the chosen name speak the screen's language. */
export function FileChooser({ words, accept, onChoose }: FileChooserProps) {
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
        {words.label}
      </label>
      <p className="kern-hint" id={`${id}-hint`}>
        {words.hint}
      </p>
      <div className="chooser__area">
        <div className="chooser__picker">
          <input
            id={id}
            type="file"
            className="chooser__input"
            accept={accept}
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
            <span className="kern-label">{words.choose}</span>
          </label>
        </div>
        <p className="chooser__state" id={`${id}-chosen`} role="status">
          {words.state}
        </p>
      </div>
      {words.note ? <p className="muted">{words.note}</p> : null}
    </div>
  );
}
