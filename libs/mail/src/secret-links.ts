import type { FolderMail } from '@selbstcheck/application';
import type { Language } from '@selbstcheck/domain';

const KINDS: readonly FolderMail['kind'][] = [
  'invitation',
  'password_reset',
  'address_confirmation',
  'subscription_confirmation',
];

const ANY_LINK = /\b[a-z][a-z0-9+.-]*:\/\/\S+/gi;
// The product's links carry their secret behind the #, which browsers keep to themselves.
const LINK_WITH_SECRET = /\b[a-z][a-z0-9+.-]*:\/\/[^\s#]*#\S*/gi;

const INSTEAD: Record<Language, string> = {
  de: '[Der Link steht nur in der Datei selbst.]',
  en: '[The link is only in the file itself.]',
};

/** The text of a mail without what would let its reader act for the recipient. */
export function withoutSecretLinks(text: string, kind: FolderMail['kind'], language: Language): string {
  // Whoever unsubscribes somebody can be told so; whoever reads the folder has to see the mail as it is.
  if (kind === 'digest') return text;
  return text.replaceAll(KINDS.includes(kind) ? ANY_LINK : LINK_WITH_SECRET, INSTEAD[language]);
}
