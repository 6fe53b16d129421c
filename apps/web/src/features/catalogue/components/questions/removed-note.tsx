import { Button } from '@selbstcheck/ui';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

interface RemovedNoteProps {
  readonly code: string;
  readonly onRestore: () => void;
}

/** Stands where a question was taken out. It takes the focus, because the button that was pressed is gone. */
export function RemovedNote({ code, onRestore }: RemovedNoteProps) {
  const { t } = useTranslation('catalogue');
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    note.current?.querySelector('button')?.focus();
  }, [code]);
  return (
    <div ref={note} className="own-table__removed">
      <p role="status">{t('own.removed', { code })}</p>
      <Button variant="tertiary" onClick={onRestore}>
        {t('links.undo')}
      </Button>
    </div>
  );
}
