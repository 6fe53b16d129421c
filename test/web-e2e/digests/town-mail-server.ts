import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail server whose address is known before anybody answers there. */
export class TownMailServer {
  /** The mails it took, as they came. */
  readonly received: string[] = [];
  /** What it says to RCPT TO; null: it takes everybody. */
  refusal: 550 | null = null;
  private server: SMTPServer | null = null;

  private constructor(private readonly port: number) {}

  /** Finds a free loopback port and leaves it: nobody answers there yet. */
  static async absent(): Promise<TownMailServer> {
    const probe = createServer().listen(0, '127.0.0.1');
    await once(probe, 'listening');
    const { port } = probe.address() as AddressInfo;
    probe.close();
    await once(probe, 'close');
    return new TownMailServer(port);
  }

  get environment(): Readonly<Record<string, string>> {
    return { SMTP_URL: `smtp://127.0.0.1:${this.port}`, MAIL_FROM: 'selbstcheck@kreis.example' };
  }

  /** From now on it answers. */
  async begin(): Promise<void> {
    const server = new SMTPServer({
      authOptional: true,
      disableReverseLookup: true,
      closeTimeout: 100,
      logger: false,
      onRcptTo: (_address, _session, done) => {
        if (this.refusal === null) done();
        else done(Object.assign(new Error('No such mailbox'), { responseCode: this.refusal }));
      },
      onData: (stream, _session, done) => {
        let text = '';
        stream.setEncoding('utf8').on('data', (part: string) => (text += part));
        stream.on('end', () => {
          this.received.push(text);
          done();
        });
      },
    });
    // a client that goes away in the middle is no reason to end
    server.on('error', () => undefined);
    server.listen(this.port, '127.0.0.1');
    await once(server.server, 'listening');
    this.server = server;
  }

  stop(): Promise<void> {
    const { server } = this;
    return new Promise((resolve) => (server === null ? resolve() : server.close(() => resolve())));
  }
}
