import { LONGEST_NOTE } from '@selbstcheck/domain';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';

interface NoteFieldProps {
  readonly note: string | null;
  readonly onWrite: (note: string) => void;
  /** The field lost the focus. */
  readonly onLeave: () => void;
  /** The person pressed Escape. */
  readonly onEscape: () => void;
}

/** The note to an answer; it is saved while one writes. */
export function NoteField({ note, onWrite, onLeave, onEscape }: NoteFieldProps) {
  const { t } = useTranslation('answering');
  const id = useId();
  const left = LONGEST_NOTE - (note?.length ?? 0);
  return (
    <div className="note">
      <label htmlFor={id}>{t('note.label')}</label>
      <textarea
        id={id}
        rows={2}
        className="kern-form-input__input text-area"
        placeholder={t('note.placeholder')}
        value={note ?? ''}
        aria-invalid={left < 0 ? true : undefined}
        aria-describedby={left < 500 ? `${id}-left` : undefined}
        onChange={(event) => onWrite(event.target.value)}
        onBlur={onLeave}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          onEscape();
        }}
      />
      {left < 500 ? (
        <p className="note__left" id={`${id}-left`}>
          {left < 0 ? t('note.tooLong', { count: -left }) : t('note.left', { count: left })}
        </p>
      ) : null}
    </div>
  );
}
