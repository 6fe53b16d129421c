import { MailFolder, type FolderMail } from '@selbstcheck/application';

/** Stands where a mail server sends, and no mail stays. */
export class NoMailFolder extends MailFolder {
  place(): null {
    return null;
  }

  async list(): Promise<readonly FolderMail[]> {
    return [];
  }

  async removeBefore(): Promise<number> {
    return 0;
  }
}
