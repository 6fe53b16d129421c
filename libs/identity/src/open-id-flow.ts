import { randomNonce, randomPKCECodeVerifier, randomState } from 'openid-client';
import { providerInvalid } from './open-id-errors.js';

/** What one sign-in has to find again when the browser comes back. */
export interface OpenIdFlow {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

export function newFlow(): OpenIdFlow {
  return { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
}

/** Throws `provider-invalid` for anything that `newFlow` did not make. */
export function parseFlow(text: string): OpenIdFlow {
  const { state, nonce, verifier } = asRecord(text);
  if (typeof state === 'string' && typeof nonce === 'string' && typeof verifier === 'string') {
    return { state, nonce, verifier };
  }
  throw providerInvalid(new Error('The flow lacks a member.'));
}

function asRecord(text: string): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed === 'object' && parsed !== null) return { ...parsed };
  } catch (error) {
    throw providerInvalid(error);
  }
  throw providerInvalid(new Error('The flow is no object.'));
}
