import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A mail as the server got it. */
export interface ReceivedMail {
  readonly from: string | false;
  readonly to: readonly string[];
  readonly secured: boolean;
  readonly user: unknown;
  readonly raw: string;
  readonly mail: Email;
}

/** A real mail server on a free loopback port. */
export class MailServer {
  readonly received: ReceivedMail[] = [];
  private readonly server: SMTPServer;

  constructor(options: SMTPServerOptions = {}) {
    this.server = new SMTPServer({
      authOptional: true,
      disableReverseLookup: true,
      closeTimeout: 100,
      logger: false,
      onData: (stream, session, done) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          const raw = Buffer.concat(parts);
          const { mailFrom, rcptTo } = session.envelope;
          void PostalMime.parse(raw).then((mail) => {
            this.received.push({
              from: mailFrom === false ? false : mailFrom.address,
              to: rcptTo.map(({ address }) => address),
              secured: session.secure,
              user: session.user,
              raw: raw.toString(),
              mail,
            });
            done();
          });
        });
      },
      ...options,
    });
    // A client that refuses the certificate is what some tests are about.
    this.server.on('error', () => undefined);
  }

  async start(): Promise<number> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server.server, 'listening');
    return (this.server.server.address() as AddressInfo).port;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}

/** Something on a port that speaks as the test wants; gives the port and what ends it. */
export async function startListener(
  speak: (socket: Socket) => void,
): Promise<{ readonly port: number; stop(): Promise<void> }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => undefined));
    speak(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
