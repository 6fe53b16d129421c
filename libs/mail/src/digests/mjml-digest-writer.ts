import { createHash } from 'node:crypto';
import { DigestWriter, type DigestEnvelope } from '@selbstcheck/application';
import type { DigestText } from '@selbstcheck/domain';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { signing, type DkimSettings } from '../dkim.js';
import { mailNotSent } from '../mail-errors.js';
import { mailboxOf, senderOf, type Mailbox } from '../mailbox.js';
import { automaticHeaders } from '../message.js';
import { cleanDigest } from './clean-digest.js';
import { digestHtml } from './digest-html.js';
import { digestPlainText } from './digest-plain-text.js';
import { listPhrase } from './list-phrase.js';

/**
 * Writes digests as MIME messages: the same digest and envelope give the same bytes. Throws `mail-settings-invalid`
 * when made.
 */
export class MjmlDigestWriter extends DigestWriter {
  readonly senderHost: string;
  private readonly from: Mailbox;
  private readonly composer;

  /** `from` as in SmtpSettings; `dkim` null: digests are not signed. */
  constructor(from: string, dkim: DkimSettings | null) {
    super();
    this.from = senderOf(from);
    this.senderHost = this.from.address.slice(this.from.address.lastIndexOf('@') + 1);
    this.composer = createTransport({
      streamTransport: true,
      buffer: true,
      newline: 'windows',
      ...signing(dkim),
    });
  }

  async freeze(digest: DigestText, envelope: DigestEnvelope): Promise<Uint8Array> {
    const message = this.messageOf(cleanDigest(digest), envelope);
    try {
      const { message: bytes } = await this.composer.sendMail(message);
      return bytes as Buffer;
    } catch (error) {
      throw mailNotSent(error as Error);
    }
  }

  parts(digest: DigestText): { readonly text: string; readonly html: string } {
    const clean = cleanDigest(digest);
    return { text: digestPlainText(clean), html: digestHtml(clean) };
  }

  private messageOf(digest: DigestText, envelope: DigestEnvelope): SendMailOptions {
    const { to, messageId, at, listId, listName, oneClickUrl } = envelope;
    const phrase = listPhrase(listName);
    return {
      from: this.from,
      to: mailboxOf(to),
      subject: digest.subject,
      text: digestPlainText(digest),
      html: digestHtml(digest),
      textEncoding: 'quoted-printable',
      messageId,
      date: new Date(at),
      // Else chance would choose it, and the same mail would have other bytes and another signature.
      baseBoundary: createHash('sha256').update(messageId).digest('hex').slice(0, 32),
      list: { id: phrase === null ? listId : { url: listId, comment: phrase }, unsubscribe: oneClickUrl },
      headers: {
        ...automaticHeaders('digest', digest.language),
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      },
      xMailer: false,
      disableFileAccess: true,
      disableUrlAccess: true,
    };
  }
}
