import { useState } from 'react';
import { useSignedIn } from '../../../shared/session/use-session.js';

const PREFIX = 'selbstcheck.draft.';

/**
 * What somebody is typing, kept for this tab until it is saved, so that leaving the screen loses nothing. Whoever signs
 * in next in the same tab does not find it.
 */
export function useKeptDraft<Draft>(part: string): readonly [Draft | null, (draft: Draft | null) => void] {
  const name = `${useSignedIn()?.person.email ?? ''}.${part}`;
  const [draft, setDraft] = useState(() => recallDraft<Draft>(name));
  const keep = (next: Draft | null): void => {
    setDraft(next);
    try {
      if (next === null) sessionStorage.removeItem(PREFIX + name);
      else sessionStorage.setItem(PREFIX + name, JSON.stringify(next));
    } catch {
      // The draft stays on the screen; only leaving it would lose it.
    }
  };
  return [draft, keep];
}

function recallDraft<Draft>(name: string): Draft | null {
  try {
    const kept = sessionStorage.getItem(PREFIX + name);
    return kept === null ? null : (JSON.parse(kept) as Draft);
  } catch {
    return null;
  }
}
