import type { Language } from '@selbstcheck/domain';
import type { MemberRole } from '../people/member.js';

/** What happened to an account, told to its owner. */
export type SecurityEvent =
  | 'password_changed'
  | 'address_changed'
  | 'second_factor_on'
  | 'second_factor_off'
  | 'recovery_code_used'
  | 'external_identity_linked';

/** Everything the product writes to people, by kind. Links are complete addresses; moments are ISO timestamps in UTC. */
export type Letter =
  | {
      readonly kind: 'invitation';
      /** null: to administer the installation. */
      readonly municipality: string | null;
      readonly role: MemberRole | 'installation_admin';
      readonly link: string;
      readonly validUntil: string;
    }
  | { readonly kind: 'password_reset'; readonly link: string; readonly validUntil: string }
  | { readonly kind: 'address_confirmation'; readonly link: string; readonly validUntil: string }
  | { readonly kind: 'security_notice'; readonly event: SecurityEvent; readonly at: string }
  | {
      readonly kind: 'accessibility_feedback';
      readonly message: string;
      /** The page the message is about, as its writer named it. */
      readonly page: string;
      readonly replyTo: string | null;
    }
  | {
      readonly kind: 'reminder';
      readonly municipality: string;
      /** The round's title. */
      readonly round: string;
      readonly department: string;
      /** Of so many questions that the department is asked, so many are open. */
      readonly open: number;
      readonly asked: number;
      /** ISO calendar date. */
      readonly deadline: string;
      readonly isOverdue: boolean;
      readonly link: string;
      /** Function of whoever asked for the reminder; null where it has none. */
      readonly senderFunction: string | null;
    }
  | {
      /** To an address without an account: nothing is ever sent to it before its owner confirmed. */
      readonly kind: 'subscription_confirmation';
      readonly municipality: string;
      /** What the mails would be about: a field's title, or the whole self-check in words. */
      readonly about: string;
      readonly link: string;
      /** The address is forgotten then. */
      readonly validUntil: string;
    };

/** Who a letter goes to, and in which language it is written. */
export interface Recipient {
  readonly address: string;
  readonly language: Language;
}

/** Writes letters and hands them over. */
export abstract class Mailer {
  /** Resolves when the mail server, or the folder, has the letter. Rejects with `mail-not-sent`. */
  abstract send(letter: Letter, recipient: Recipient): Promise<void>;
}

/** A mail that was put into the folder because there is no mail server. */
export interface FolderMail {
  readonly id: string;
  /** ISO timestamp in UTC. */
  readonly writtenAt: string;
  readonly kind: Letter['kind'] | 'digest';
  readonly to: string;
  readonly subject: string;
  /** The plain text; links that carry a secret are taken out unless this is a demonstration. */
  readonly text: string;
}

/** The mails in the folder, newest first; empty where a mail server sends them. */
export abstract class MailFolder {
  /** Where the files are, for a person to find them; null where a mail server sends. */
  abstract place(): string | null;
  /** At most the newest 200. A file that is no mail is left out. */
  abstract list(): Promise<readonly FolderMail[]>;
  /** Removes mails written before a moment; gives how many. */
  abstract removeBefore(writtenAt: string): Promise<number>;
}
