/** Refusals that say something about the session and not about what was asked. */
const SESSION_PROBLEMS = [
  'sign-in-needed',
  'second-factor-needed',
  'enrolment-needed',
  'csrf-token-wrong',
] as const;

export type SessionProblem = (typeof SESSION_PROBLEMS)[number];

type Listener = (problem: SessionProblem) => void;

const listeners = new Set<Listener>();

/** Hears of every refusal that concerns the session, whoever called; answers with how to stop. */
export function onSessionProblem(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export function reportSessionProblem(code: string): void {
  const problem = SESSION_PROBLEMS.find((each) => each === code);
  if (problem) for (const listener of listeners) listener(problem);
}
