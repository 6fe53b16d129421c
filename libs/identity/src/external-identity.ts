import type { ExternalIdentity } from '@selbstcheck/application';
import { providerInvalid } from './open-id-errors.js';

/** What a provider says about a person, in the ID token or in its userinfo. */
export type Claims = Readonly<Record<string, unknown>>;

const MOST_SUBJECT_CHARACTERS = 255;
const MOST_ADDRESS_CHARACTERS = 254;
const MOST_NAME_CHARACTERS = 200;
const MOST_GROUPS = 1000;

/** Whether the ID token leaves out something that the userinfo may have. */
export function isIncomplete(idToken: Claims, groupsClaim: string): boolean {
  return verifiedEmail(idToken) === null || idToken[groupsClaim] === undefined;
}

/** The identity, where the userinfo adds to the ID token. Throws `provider-invalid` for an unusable subject. */
export function identityFrom(
  issuer: string,
  idToken: Claims,
  userInfo: Claims | null,
  groupsClaim: string,
): ExternalIdentity {
  const subject = plainText(idToken.sub, MOST_SUBJECT_CHARACTERS);
  if (subject === null) throw providerInvalid(new Error('The subject cannot be kept.'));
  return {
    issuer,
    subject,
    email: verifiedEmail(idToken) ?? verifiedEmail(userInfo ?? {}),
    name: plainText(idToken.name ?? userInfo?.name, MOST_NAME_CHARACTERS),
    groups: groupsFrom(idToken[groupsClaim] ?? userInfo?.[groupsClaim]),
  };
}

/** Address and its verification must stand in the same answer. */
function verifiedEmail(claims: Claims): string | null {
  const email = claims.email_verified === true ? plainText(claims.email, MOST_ADDRESS_CHARACTERS) : null;
  return email !== null && /^[^\s@]+@[^\s@]+$/.test(email) ? email : null;
}

/** Not cut to length: half a name is another name. */
function plainText(value: unknown, mostCharacters: number): string | null {
  if (typeof value !== 'string') return null;
  const text = value.trim();
  return text === '' || text.length > mostCharacters || /[\p{Cc}\p{Zl}\p{Zp}]/u.test(text) ? null : text;
}

function groupsFrom(value: unknown): string[] {
  const listed: unknown[] = Array.isArray(value) ? value : [value];
  const names = listed.slice(0, MOST_GROUPS).map((group) => plainText(group, MOST_NAME_CHARACTERS));
  return [...new Set(names.filter((name) => name !== null))];
}
