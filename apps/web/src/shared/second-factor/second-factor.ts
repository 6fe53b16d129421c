import { endpoints } from '@selbstcheck/contracts';
import { useMutation } from '@tanstack/react-query';
import { callEndpoint } from '../api/call-endpoint.js';

/** Asks for a new secret for the app; the password proves who is at the keyboard. */
export function useSecondFactorBeginning() {
  return useMutation({
    mutationFn: (password: string) => callEndpoint(endpoints.beginSecondFactor, { body: { password } }),
  });
}

/** Switches the second factor on with a code of the app; answers with the recovery codes. */
export function useSecondFactorConfirmation() {
  return useMutation({
    mutationFn: (code: string) => callEndpoint(endpoints.confirmSecondFactor, { body: { code } }),
  });
}
