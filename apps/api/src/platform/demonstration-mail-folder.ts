import {
  MailFolder,
  type FolderMail,
  type InstallationStore,
  type MunicipalityStore,
} from '@selbstcheck/application';
import { MailFolderReader } from '@selbstcheck/mail';

/** Shows links with their secrets only as long as everything here is a demonstration. */
export class DemonstrationMailFolder extends MailFolder {
  private readonly withLinks: MailFolderReader;
  private readonly withoutLinks: MailFolderReader;

  constructor(
    folder: string,
    private readonly stores: {
      readonly installation: InstallationStore;
      readonly municipalities: MunicipalityStore;
    },
  ) {
    super();
    this.withLinks = new MailFolderReader({ folder, showsLinks: true });
    this.withoutLinks = new MailFolderReader({ folder, showsLinks: false });
  }

  place(): string {
    return this.withoutLinks.place();
  }

  async list(): Promise<readonly FolderMail[]> {
    return ((await this.isDemonstration()) ? this.withLinks : this.withoutLinks).list();
  }

  removeBefore(writtenAt: string): Promise<number> {
    return this.withoutLinks.removeBefore(writtenAt);
  }

  /** With a municipality of its own the installation is in use, and a link is a key to somebody's account. */
  private async isDemonstration(): Promise<boolean> {
    const { installation, municipalities } = this.stores;
    if ((await installation.demonstrationState()) !== 'loaded') return false;
    return (await municipalities.list()).every(({ demonstration }) => demonstration !== 'none');
  }
}
