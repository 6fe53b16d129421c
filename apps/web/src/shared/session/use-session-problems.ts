import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { onSessionProblem } from '../api/session-problems.js';
import { refreshSession, takeSession } from './session-query.js';

/** Forgets everything where the server says that nobody is signed in; asks again where the session changed. */
export function useSessionProblems(): void {
  const queryClient = useQueryClient();
  useEffect(
    () =>
      onSessionProblem((problem) => {
        if (problem === 'sign-in-needed') takeSession(queryClient, null);
        else void refreshSession(queryClient);
      }),
    [queryClient],
  );
}
