import { MailPost, type Clock, type PostOutcome } from '@selbstcheck/application';
import { writeMailFile } from '../mail-file.js';

/** Puts frozen mails as .eml files into a folder, for an installation without a mail server. */
export class FolderPost extends MailPost {
  readonly connections = 1;

  constructor(
    private readonly folder: string,
    private readonly clock: Clock,
    private readonly report: (trouble: string) => void,
  ) {
    super();
  }

  async post(_to: string, bytes: Uint8Array): Promise<PostOutcome> {
    try {
      await writeMailFile(this.folder, this.clock.now(), bytes);
      return { kind: 'accepted' };
    } catch (error) {
      this.report(`folder: ${(error as NodeJS.ErrnoException).code ?? 'unknown'}`);
      return { kind: 'unreachable', replyCode: null };
    }
  }

  async close(): Promise<void> {
    // Nothing is kept open between two mails.
  }
}
