import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A real mail server on a free loopback port, which can be told to refuse recipients. */
export class SwitchableMailServer {
  /** The mails it took, as they came. */
  readonly received: string[] = [];
  /** What it says to RCPT TO; null: it takes everybody. */
  refusal: 451 | 550 | null = null;

  private constructor(
    private readonly server: SMTPServer,
    readonly url: string,
  ) {}

  static async start(): Promise<SwitchableMailServer> {
    const server = new SMTPServer({
      authOptional: true,
      disableReverseLookup: true,
      closeTimeout: 100,
      logger: false,
      onRcptTo: (_address, _session, done) => {
        const { refusal } = mailServer;
        if (refusal === null) done();
        else done(Object.assign(new Error('Not now'), { responseCode: refusal }));
      },
      onData: (stream, _session, done) => {
        let text = '';
        stream.setEncoding('utf8').on('data', (part: string) => (text += part));
        stream.on('end', () => {
          mailServer.received.push(text);
          done();
        });
      },
    });
    server.on('error', () => undefined);
    server.listen(0, '127.0.0.1');
    await once(server.server, 'listening');
    const { port } = server.server.address() as AddressInfo;
    const mailServer = new SwitchableMailServer(server, `smtp://127.0.0.1:${port}`);
    return mailServer;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}
