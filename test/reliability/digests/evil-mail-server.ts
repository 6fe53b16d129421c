import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import type { Chance } from './chance.js';

/** What the server does with one mail. */
const FATES = {
  takes: 60,
  refuses_recipient_for_now: 6,
  refuses_mail_for_now: 6,
  refuses_mail_after_reading_it: 4,
  hangs_before_the_mail: 2,
  hangs_after_the_mail: 2,
  drops_within_the_mail: 6,
  drops_after_the_mail: 4,
  takes_and_drops: 4,
} as const;

type Fate = keyof typeof FATES;

/** A mail that the server answers for from now on, whether its client was told so or not. */
export interface AcceptedMail {
  readonly messageId: string;
  readonly recipient: string;
  readonly hash: string;
  readonly wasTold: boolean;
}

/** Whoever's address begins like this is refused for good. */
export const BOUNCING = 'unzustellbar';
const MAIL_END = '\r\n.\r\n';
const WITHIN_MAIL = 1_000;

/** A mail server that is kind to some mails and evil to others, on a free port of the loopback. */
export class EvilMailServer {
  readonly accepted: AcceptedMail[] = [];
  /** How often each fate came. */
  readonly fates = new Map<Fate, number>();
  /** From now on every mail is taken whose recipient is there. */
  isKind = false;
  private readonly sockets = new Set<Socket>();
  private readonly waiting: (() => void)[] = [];

  private constructor(
    private readonly server: Server,
    private readonly chance: Chance,
    private readonly hangMs: number,
  ) {
    server.on('connection', (socket) => {
      this.sockets.add(socket);
      socket.on('error', () => undefined).on('close', () => this.sockets.delete(socket));
      new Conversation(this, socket).begin();
    });
  }

  /** A connection that hangs is dropped after so long. */
  static async start(chance: Chance, hangMs: number): Promise<EvilMailServer> {
    const server = createServer();
    const made = new EvilMailServer(server, chance, hangMs);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return made;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  fate(): Fate {
    const fate = this.isKind ? 'takes' : this.chance.pick(FATES);
    this.fates.set(fate, (this.fates.get(fate) ?? 0) + 1);
    return fate;
  }

  accept(mail: AcceptedMail): void {
    this.accepted.push(mail);
    for (const resolve of this.waiting.splice(0)) resolve();
  }

  /** Resolves with the next mail that is taken, before its client can do anything about it. */
  nextAccepted(): Promise<void> {
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  hang(socket: Socket): void {
    const timer = setTimeout(() => socket.destroy(), this.hangMs);
    socket.once('close', () => clearTimeout(timer));
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    this.server.close();
    await once(this.server, 'close');
  }
}

/** One client; it may bring several mails. */
class Conversation {
  private text = '';
  private isMail = false;
  private fate: Fate = 'takes';
  private recipient = '';

  constructor(
    private readonly server: EvilMailServer,
    private readonly socket: Socket,
  ) {}

  begin(): void {
    this.say('220 mail.example');
    this.socket.on('data', (bytes) => {
      this.text += bytes.toString('latin1');
      this.read();
    });
  }

  private read(): void {
    while (!this.isMail) {
      const end = this.text.indexOf('\r\n');
      if (end === -1) return;
      const line = this.text.slice(0, end);
      this.text = this.text.slice(end + 2);
      this.obey(line);
    }
    this.readMail();
  }

  private obey(line: string): void {
    const verb = line.slice(0, 4).toUpperCase();
    if (verb === 'MAIL') {
      this.fate = this.server.fate();
      this.say('250 2.1.0 sender');
    } else if (verb === 'RCPT') this.hearRecipient(line);
    else if (verb === 'DATA') this.hearData();
    else if (verb === 'QUIT') this.socket.end('221 bye\r\n');
    else this.say('250 mail.example');
  }

  private hearRecipient(line: string): void {
    this.recipient = /<(.*)>/.exec(line)?.[1] ?? '';
    if (this.recipient.startsWith(BOUNCING)) this.say('550 5.1.1 no such mailbox');
    else if (this.fate === 'refuses_recipient_for_now') this.say('450 4.2.1 greylisted');
    else if (this.fate === 'hangs_before_the_mail') this.server.hang(this.socket);
    else this.say('250 2.1.5 recipient');
  }

  private hearData(): void {
    if (this.fate === 'refuses_mail_for_now') return this.say('451 4.3.0 not now');
    this.isMail = true;
    this.say('354 go on');
  }

  private readMail(): void {
    if (this.fate === 'drops_within_the_mail' && this.text.length > WITHIN_MAIL) {
      this.socket.destroy();
      return;
    }
    const end = this.text.indexOf(MAIL_END);
    if (end === -1) return;
    const mail = this.text.slice(0, end);
    this.text = this.text.slice(end + MAIL_END.length);
    this.isMail = false;
    this.decide(mail);
    this.read();
  }

  private decide(mail: string): void {
    switch (this.fate) {
      case 'refuses_mail_after_reading_it':
        return this.say('452 4.3.1 no room');
      case 'hangs_after_the_mail':
        return this.server.hang(this.socket);
      case 'drops_after_the_mail':
        this.socket.destroy();
        return;
      case 'takes_and_drops':
        this.accept(mail, false);
        this.socket.destroy();
        return;
      default:
        this.accept(mail, true);
        this.say('250 2.0.0 taken');
    }
  }

  private accept(mail: string, wasTold: boolean): void {
    this.server.accept({
      messageId: /^message-id:\s*(<[^>]+>)/im.exec(mail)?.[1] ?? '',
      recipient: this.recipient,
      hash: createHash('sha256').update(mail).digest('hex'),
      wasTold,
    });
  }

  private say(reply: string): void {
    this.socket.write(`${reply}\r\n`);
  }
}
