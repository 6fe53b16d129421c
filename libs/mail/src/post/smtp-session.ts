import type { Readable } from 'node:stream';
import type { NodemailerError, SMTPTransportOptions } from 'nodemailer';
import SMTPConnection from 'nodemailer/lib/smtp-connection';

type Done = (error?: NodemailerError | null) => void;

const GOODBYE_MS = 2_000;

/** A connection to a mail server that takes one mail after the other. Every step rejects with NodemailerError. */
export class SmtpSession {
  /** How many mails were begun. */
  begun = 0;
  private readonly connection: SMTPConnection;
  private isUsable = true;
  /** The last mail was refused, so the server has to be told that it ended. */
  private isWithinMail = false;
  private restTimer: NodeJS.Timeout | undefined;
  private failStep: (error: NodemailerError) => void = () => undefined;

  constructor(private readonly options: SMTPTransportOptions) {
    this.connection = new SMTPConnection(options);
    this.connection.on('error', (error: NodemailerError) => this.failStep(error));
    this.connection.once('end', () => {
      this.isUsable = false;
      // A step that failed says why only after the connection ended.
      setImmediate(() => this.failStep(connectionLost()));
    });
  }

  /** Connects, and signs in where there is a user. */
  async open(): Promise<void> {
    await this.step((done) => this.connection.connect(done));
    const { auth } = this.options;
    if (auth === undefined || !this.connection.allowsAuth) return;
    const { user, pass } = auth;
    await this.step((done) => this.connection.login({ user, credentials: { user, pass } }, done));
  }

  /** Resolves when the server took the mail. The message is read only once the server wants it. */
  async send(from: string, to: string, message: Readable): Promise<void> {
    this.begun += 1;
    if (this.isWithinMail) await this.step((done) => this.connection.reset(done));
    this.isWithinMail = true;
    await this.step((done) => this.connection.send({ from, to: [to] }, message, done));
    this.isWithinMail = false;
  }

  /** Stays open for the next mail, but not for ever. */
  rest(longestMs: number): void {
    this.restTimer = setTimeout(() => this.quit(), longestMs).unref();
  }

  /** Ends a rest; false where the connection is gone. */
  wake(): boolean {
    clearTimeout(this.restTimer);
    return this.isUsable;
  }

  quit(): void {
    if (!this.isUsable) return;
    this.isUsable = false;
    this.connection.quit();
    setTimeout(() => this.close(), GOODBYE_MS).unref();
  }

  close(): void {
    clearTimeout(this.restTimer);
    this.connection.close();
  }

  private step(begin: (done: Done) => void): Promise<void> {
    return new Promise((resolve, reject) => {
      this.failStep = reject;
      begin((error) => (error == null ? resolve() : reject(error)));
    });
  }
}

function connectionLost(): NodemailerError {
  return Object.assign(new Error('The connection ended.'), { code: 'ECONNECTION' });
}
