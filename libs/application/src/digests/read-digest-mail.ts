import { SelbstcheckError } from '@selbstcheck/domain';
import type { MailReader } from '../ports/mail-post.js';
import { loggedSlots, type DeliveryLogStores, type LoggedSlot } from './logged-slots.js';
import type { MailAttempt, OutboxMail } from './outbox-mail.js';

/** Names a mail of a municipality. */
export interface DigestMailKey {
  readonly municipalityId: string;
  readonly mailId: string;
}

/** One mail with everything that is known about it. */
export interface DigestMailView {
  readonly logged: LoggedSlot;
  readonly attempts: readonly MailAttempt[];
  /** The plain text; null where its content is no longer kept. */
  readonly text: string | null;
}

/** Mails of the log, as coordination looks at them. */
export class ReadDigestMail {
  constructor(
    private readonly stores: DeliveryLogStores,
    private readonly reader: MailReader,
  ) {}

  /** Rejects with `mail-not-found`. */
  async view(key: DigestMailKey): Promise<DigestMailView> {
    const { municipalityId, mailId } = key;
    const { outbox, slots } = this.stores;
    const mail = await this.mailOf(key);
    const slot = await slots.find(municipalityId, mail.slotKey);
    const [logged] = slot === null ? [] : await loggedSlots(this.stores, municipalityId, [slot]);
    if (logged === undefined) throw mailNotFound();
    const bytes = await outbox.bytes(municipalityId, mailId);
    return {
      logged,
      attempts: await outbox.attempts(municipalityId, mailId),
      text: bytes === null ? null : await this.reader.text(bytes),
    };
  }

  /** The frozen bytes, as they go out. Rejects with `mail-not-found`, also where they are no longer kept. */
  async file({ municipalityId, mailId }: DigestMailKey): Promise<Uint8Array> {
    const bytes = await this.stores.outbox.bytes(municipalityId, mailId);
    if (bytes === null) throw mailNotFound();
    return bytes;
  }

  private async mailOf({ municipalityId, mailId }: DigestMailKey): Promise<OutboxMail> {
    const mail = await this.stores.outbox.find(municipalityId, mailId);
    if (mail === null) throw mailNotFound();
    return mail;
  }
}

/** What everybody is told who asks for a mail that is not there. */
export function mailNotFound(): SelbstcheckError {
  return new SelbstcheckError(
    'mail-not-found',
    'This mail is not in the log, or its content is no longer kept. Reload the log.',
  );
}
