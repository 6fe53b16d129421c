import { SelbstcheckError } from '@selbstcheck/domain';
import type { RescoringStore } from '../ports/rescoring-store.js';
import type { Rescoring } from './rescoring.js';

/** The rescoring with this id. Rejects with `rescoring-not-found`. */
export async function rescoringOf(rescorings: RescoringStore, rescoringId: string): Promise<Rescoring> {
  const rescoring = await rescorings.find(rescoringId);
  if (rescoring) return rescoring;
  throw new SelbstcheckError(
    'rescoring-not-found',
    'There is no such scoring of all rounds. Choose one from the list of models.',
    { rescoringId },
  );
}

/** What is said where a rescoring is not in the state for what is asked. */
export function rescoringState(): SelbstcheckError {
  return new SelbstcheckError(
    'rescoring-state',
    'That cannot be done with this scoring of all rounds any more, or not yet. Reload the page to see how far it is.',
  );
}

/** What is said where the model is not active any more that a rescoring was compared with. */
export function rescoringStale(name: string): SelbstcheckError {
  return new SelbstcheckError(
    'rescoring-stale',
    `Meanwhile "${name}" is active, so the list says nothing about today any more. Score all rounds again.`,
    { name },
  );
}
