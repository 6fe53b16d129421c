import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { ChangeProblem } from './change-problem.js';
import { useCertainWords } from './certain-words.js';
import type { LastChange } from './last-change.js';
import { linkName } from './part-name.js';

interface LastChangeNoteProps {
  readonly last: LastChange | null;
  readonly pending: boolean;
  /** Why undoing failed; null where it did not. */
  readonly error: Error | null;
  readonly onUndo: (last: Exclude<LastChange, { done: 'withdrawn' }>) => void;
}

/** Says what was just saved, and takes it back. */
export function LastChangeNote({ last, pending, error, onUndo }: LastChangeNoteProps) {
  const { t } = useTranslation('catalogue');
  const language = useLanguage();
  const wordsFor = useCertainWords();
  const words = last === null ? '' : sentence(last);
  return (
    <div className="worklist__last">
      <p role="status">{words}</p>
      {last === null || last.done === 'withdrawn' ? null : (
        <button
          type="button"
          className="link-button"
          aria-disabled={pending || undefined}
          onClick={() => onUndo(last)}
        >
          {t('links.undo')}
        </button>
      )}
      {error ? <ChangeProblem error={error} /> : null}
    </div>
  );

  function sentence(change: LastChange): string {
    if (change.done === 'confirmed') return t('links.changed.confirmed', { what: wordsFor(change.links) });
    const what = linkName(change.link, language);
    return change.done === 'withdrawn'
      ? t('links.changed.withdrawn', { what })
      : t('links.changed.decided', { what, kind: t(`kind.${change.kind}`) });
  }
}
