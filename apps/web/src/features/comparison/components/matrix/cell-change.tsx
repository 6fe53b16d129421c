import type { ChangeClass, ShortChange } from '@selbstcheck/contracts';
import { VisuallyHidden } from '@selbstcheck/ui';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { CHANGE_SIGNS } from '../../../../shared/format/change-signs.js';
import { compactFigure } from './compact-figure.js';

interface CellChangeProps {
  readonly change: ShortChange;
  readonly isCompact: boolean;
}

const MARKED: readonly ChangeClass[] = ['improved', 'worsened', 'levels_higher', 'levels_lower'];
const LEVEL: readonly ChangeClass[] = ['unchanged', 'same_level'];

/** A change in a cell: sign and words; where there is little room, words are only read out. */
export function CellChange({ change, isCompact }: CellChangeProps) {
  const language = useLanguage();
  const { label, likeForLike, words, note } = change;
  if (change.class === 'not_rated') return null;
  const hasFigure = likeForLike !== null && !LEVEL.includes(change.class);
  return (
    <span className={`cell-change${MARKED.includes(change.class) ? ' cell-change--marked' : ''}`}>
      <span aria-hidden="true">
        {CHANGE_SIGNS[change.class]} {isCompact && hasFigure ? compactFigure(likeForLike, language) : null}
      </span>
      {isCompact ? (
        <VisuallyHidden>
          {label} {hasFigure ? words : null}
        </VisuallyHidden>
      ) : hasFigure ? (
        <>
          {words}
          <VisuallyHidden> {label}</VisuallyHidden>
        </>
      ) : (
        label
      )}
      {note === null ? null : (
        <>
          <span aria-hidden="true">*</span>
          <VisuallyHidden> {note}</VisuallyHidden>
        </>
      )}
    </span>
  );
}
