import { SelbstcheckError } from '@selbstcheck/domain';
import { AuthorizationResponseError, ResponseBodyError, WWWAuthenticateChallengeError } from 'openid-client';

const MOST_CAUSES = 8;

export function providerInvalid(cause: unknown): SelbstcheckError {
  return new SelbstcheckError(
    'provider-invalid',
    'The answer of the sign-in service does not fit this sign-in. Please start again; if it happens again, tell the administration of this installation.',
    {},
    { cause: summaryOf(cause) },
  );
}

/** The error a person meets instead of what a library, the network or the provider said. */
export function providerError(error: unknown): SelbstcheckError {
  if (error instanceof SelbstcheckError) return error;
  const chain = causesOf(error);
  if (chain.some(isSilence)) {
    return new SelbstcheckError(
      'provider-unreachable',
      'The sign-in service does not answer. Please try again in a few minutes, or sign in with a password.',
      {},
      { cause: summaryOf(error) },
    );
  }
  if (chain.some(isRefusal)) {
    return new SelbstcheckError(
      'provider-refused',
      'The sign-in service did not confirm the sign-in. Please start again, or ask those who run it.',
      {},
      { cause: summaryOf(error) },
    );
  }
  return providerInvalid(error);
}

function causesOf(error: unknown): unknown[] {
  const chain = [error];
  for (let next = error; next instanceof Error && chain.length < MOST_CAUSES;) {
    next = next.cause;
    chain.push(next);
  }
  return chain;
}

function isSilence(cause: unknown): boolean {
  if (cause instanceof Response || cause instanceof ResponseBodyError) return cause.status >= 500;
  if (typeof cause !== 'object' || cause === null) return false;
  const { name, message } = cause as { name?: unknown; message?: unknown };
  return name === 'TimeoutError' || name === 'AbortError' || message === 'fetch failed';
}

function isRefusal(cause: unknown): boolean {
  return (
    cause instanceof AuthorizationResponseError ||
    cause instanceof ResponseBodyError ||
    cause instanceof WWWAuthenticateChallengeError
  );
}

/** Names and codes for the log. The errors themselves carry tokens and claims, which belong nowhere. */
function summaryOf(error: unknown): Error {
  const parts = causesOf(error).flatMap((cause) => {
    if (!(cause instanceof Error)) return [];
    const { code, error: answer } = cause as { code?: unknown; error?: unknown };
    return [cause.name, ...[code, answer].filter((value) => typeof value === 'string')];
  });
  return new Error(parts.map((part) => part.replaceAll(/[^\w .-]/g, '').slice(0, 60)).join(' '));
}
