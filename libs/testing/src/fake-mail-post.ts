import { MailPost, type PostOutcome } from '@selbstcheck/application';

/** A mail as it was handed over. */
export interface PostedMail {
  readonly to: string;
  readonly text: string;
}

/** Keeps every mail and answers as the test wants; notices where a mail is handed over twice at once. */
export class FakeMailPost extends MailPost {
  readonly posted: PostedMail[] = [];
  /** Mails that were handed over while they were in the air already. */
  readonly twiceAtOnce: string[] = [];
  /** What the mail server says, now or later. */
  answer: (mail: PostedMail) => PostOutcome | Promise<PostOutcome> = () => ({ kind: 'accepted' });
  private readonly inTheAir = new Set<string>();

  constructor(readonly connections = 3) {
    super();
  }

  async post(to: string, bytes: Uint8Array): Promise<PostOutcome> {
    const mail = { to, text: new TextDecoder().decode(bytes) };
    if (this.inTheAir.has(mail.text)) this.twiceAtOnce.push(mail.text);
    this.inTheAir.add(mail.text);
    this.posted.push(mail);
    try {
      return await this.answer(mail);
    } finally {
      this.inTheAir.delete(mail.text);
    }
  }

  async close(): Promise<void> {}
}
