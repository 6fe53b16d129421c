import { mailNotSent, mailSettingsInvalid } from './mail-errors.js';

/** An address apart from the name before it, so that nothing in either can become a header or a second address. */
export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

const MOST_CHARACTERS = 254;
// Quoted local parts and comments are left out on purpose: nobody's address needs them, and they smuggle.
const ADDRESS = /^[^\s\p{Cc}\p{Cf}@,;:<>()[\]"\\]+@[^\s\p{Cc}\p{Cf}@,;:<>()[\]"\\]+$/u;
const NAMED = /^([^<>"\p{Cc}]*)<([^<>]*)>$/u;

/** The mailbox of a recipient. Throws `mail-not-sent` for what is not exactly one address. */
export function mailboxOf(address: string): Mailbox {
  if (isAddress(address)) return { name: '', address };
  throw mailNotSent(new Error('The address of the recipient is not one address.'));
}

/** "monitor@town.example" or "Selbstcheck <monitor@town.example>". Throws `mail-settings-invalid`. */
export function senderOf(from: string): Mailbox {
  const [, name = '', address = ''] = NAMED.exec(from) ?? [from, '', from];
  if (isAddress(address)) return { name: name.trim(), address };
  throw mailSettingsInvalid(
    'The sender of mails must be an address like monitor@town.example or Name <monitor@town.example>.',
  );
}

function isAddress(text: string): boolean {
  return text.length <= MOST_CHARACTERS && ADDRESS.test(text);
}
