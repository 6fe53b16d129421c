import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { MailFolder, type FolderMail } from '@selbstcheck/application';
import PostalMime, { type Email } from 'postal-mime';
import { writtenAt } from './mail-file-name.js';
import { KIND_HEADER, LANGUAGE_HEADER } from './message.js';
import { withoutSecretLinks } from './secret-links.js';

const MOST_MAILS = 200;

const KINDS: Record<FolderMail['kind'], true> = {
  invitation: true,
  password_reset: true,
  address_confirmation: true,
  security_notice: true,
  accessibility_feedback: true,
  reminder: true,
  subscription_confirmation: true,
  digest: true,
};

/** Which folder, and whether its links may be shown. */
export interface MailFolderSettings {
  readonly folder: string;
  /** Only where there is nothing to protect: in a demonstration. */
  readonly showsLinks: boolean;
}

/** Reads what `FolderMailer` wrote. */
export class MailFolderReader extends MailFolder {
  constructor(private readonly settings: MailFolderSettings) {
    super();
  }

  place(): string {
    return this.settings.folder;
  }

  async list(): Promise<readonly FolderMail[]> {
    const mails: FolderMail[] = [];
    const newestFirst = (await this.fileNames((name) => writtenAt(name) !== null)).toSorted((a, b) =>
      a < b ? 1 : -1,
    );
    for (const name of newestFirst.slice(0, MOST_MAILS)) {
      const mail = await this.read(name);
      if (mail !== null) mails.push(mail);
    }
    return mails;
  }

  async removeBefore(moment: string): Promise<number> {
    const old = await this.fileNames((name) => {
      const written = writtenAt(name.replace(/\.part$/, ''));
      return written !== null && Date.parse(written) < Date.parse(moment);
    });
    await Promise.all(old.map((name) => rm(join(this.settings.folder, name), { force: true })));
    return old.length;
  }

  private async fileNames(belongs: (name: string) => boolean): Promise<string[]> {
    try {
      const entries = await readdir(this.settings.folder, { withFileTypes: true });
      return entries.filter((entry) => entry.isFile() && belongs(entry.name)).map(({ name }) => name);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw error;
    }
  }

  private async read(name: string): Promise<FolderMail | null> {
    const email = await parsed(join(this.settings.folder, name));
    const written = writtenAt(name);
    const kind = email === null ? undefined : headerOf(email, KIND_HEADER);
    if (email === null || written === null || !isKind(kind)) return null;
    const text = (email.text ?? '').trimEnd();
    const language = headerOf(email, LANGUAGE_HEADER) === 'en' ? 'en' : 'de';
    return {
      id: name.replace(/\.eml$/, ''),
      writtenAt: written,
      kind,
      to: email.to?.[0]?.address ?? '',
      subject: email.subject ?? '',
      text: this.settings.showsLinks ? text : withoutSecretLinks(text, kind, language),
    };
  }
}

async function parsed(path: string): Promise<Email | null> {
  try {
    return await PostalMime.parse(await readFile(path));
  } catch {
    return null;
  }
}

function headerOf(email: Email, name: string): string | undefined {
  return email.headers.find(({ key }) => key === name.toLowerCase())?.value;
}

function isKind(kind: string | undefined): kind is FolderMail['kind'] {
  return kind !== undefined && Object.hasOwn(KINDS, kind);
}
