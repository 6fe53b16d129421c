import type { Actions } from '../../screen/actions.js';
import type { OwnAnswer } from '../../shown/own-answer.js';
import { RefusedNote } from './refused-note.js';
import { StaleChoice } from './stale-choice.js';

interface UndecidedProps {
  readonly own: OwnAnswer;
  readonly actions: Actions;
  /** Carries a decision out. */
  readonly onDecide: (act: () => void) => void;
}

/** What was typed and not saved because somebody has to decide first; nothing where there is nothing to decide. */
export function Undecided({ own: { unsaved, saved, revision }, actions, onDecide }: UndecidedProps) {
  const entry = unsaved.find(({ state }) => state === 'stale' || state === 'refused');
  if (entry === undefined) return null;
  const discard = () => onDecide(() => actions.discard(entry));
  if (entry.problem !== null) return <RefusedNote problem={entry.problem} onDiscard={discard} />;
  return (
    <StaleChoice
      mine={entry}
      theirs={saved}
      onKeepTheirs={discard}
      onTakeMine={(said) => onDecide(() => actions.settle(entry, said, revision))}
    />
  );
}
