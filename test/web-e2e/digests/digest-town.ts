import { signInAs, type DemonstrationRole, type RunningServer } from '@selbstcheck/testing';
import { ask, type Asker } from '../rounds/ask.js';

const ID = 'demo-weidenfurt';
const ARRIVES_WITHIN_MS = 15_000;

/** The screens of Mitteilungen in the town of the demonstration that everybody is a member of. */
export const MITTEILUNGEN = `/kommunen/${ID}/mitteilungen`;
/** See MITTEILUNGEN. */
export const SCREENS = {
  fresh: `${MITTEILUNGEN}/neu`,
  recipients: `${MITTEILUNGEN}/empfaenger`,
  newRecipient: `${MITTEILUNGEN}/empfaenger/neu`,
  log: `${MITTEILUNGEN}/protokoll`,
  dates: `${MITTEILUNGEN}/termine`,
} as const;

/** What is told, and when. */
interface Wish {
  readonly scope: Readonly<Record<string, unknown>>;
  readonly rhythm: Readonly<Record<string, unknown>>;
  readonly time: string;
  readonly zone: string;
  readonly language: 'de' | 'en';
  readonly noticeAfterSilence: boolean;
}

interface ListedSubscription {
  readonly id: string;
  readonly revision: number;
  readonly state: string;
  readonly recipient: { readonly kind: string; readonly isOneself?: boolean; readonly address?: string };
}

interface LoggedMail {
  readonly id: string;
  readonly state: string;
  readonly attempts: number;
}

interface LogEntry {
  readonly subscriptionId: string;
  readonly mail: LoggedMail | null;
}

const AFTER_CLOSING: Wish = {
  scope: { kind: 'overall' },
  rhythm: { kind: 'after_closing' },
  time: '07:00',
  zone: 'Europe/Berlin',
  language: 'de',
  noticeAfterSilence: false,
};

/** The town's digests without a browser: what a test needs to be there before somebody looks at it. */
export class DigestTown {
  constructor(private readonly server: RunningServer) {}

  /** Subscribes somebody themselves, to be told after closings unless something else is said; gives the id. */
  async subscribe(role: DemonstrationRole, told: Partial<Wish> = {}): Promise<string> {
    await this.ask(role, 'POST', '/digests/subscriptions', { ...AFTER_CLOSING, ...told });
    const own = (await this.subscriptions(role)).findLast(({ recipient }) => recipient.isOneself);
    if (own === undefined) throw new Error('Nobody subscribed themselves.');
    return own.id;
  }

  /** Coordination enters an address. */
  async enter(address: string, told: Partial<Wish> = {}): Promise<void> {
    const recipient = { kind: 'address', address };
    await this.ask('coordination', 'POST', '/digests/recipients', { ...AFTER_CLOSING, ...told, recipient });
  }

  /** Pauses or ends a subscription, or lets it go on. */
  async step(role: DemonstrationRole, id: string, step: 'pause' | 'resumption' | 'end'): Promise<void> {
    const { revision } = (await this.subscriptions(role)).find((each) => each.id === id) ?? { revision: 0 };
    await this.ask(role, 'POST', `/digests/subscriptions/${id}/${step}`, { revision });
  }

  /** What coordination knows of an address; null where it is gone. */
  async stateOf(address: string): Promise<string | null> {
    const all = await this.subscriptions('coordination');
    return all.find(({ recipient }) => recipient.address === address)?.state ?? null;
  }

  async subscriptions(role: DemonstrationRole): Promise<readonly ListedSubscription[]> {
    const view = await this.ask(role, 'GET', '/digests/subscriptions');
    return (view as { subscriptions: ListedSubscription[] }).subscriptions;
  }

  /** Opens what is due and sends it; gives the newest mail to a subscription once it got that far. */
  async deliver(subscriptionId: string, state: string): Promise<LoggedMail> {
    await this.run('plan-digests');
    return this.mailIn(subscriptionId, state);
  }

  /** The newest mail to a subscription, once it is in a state after an attempt. */
  async mailIn(subscriptionId: string, state: string): Promise<LoggedMail> {
    const hasGotThere = ({ mail }: LogEntry) => mail?.state === state && mail.attempts > 0;
    const { mail } = await this.newestOf(subscriptionId, hasGotThere);
    if (mail === null) throw new Error('A mail that is sent is one.');
    return mail;
  }

  /** The newest decision about a subscription, once it is there and fits. */
  async newestOf(subscriptionId: string, fits: (entry: LogEntry) => boolean = () => true): Promise<LogEntry> {
    const limit = Date.now() + ARRIVES_WITHIN_MS;
    while (Date.now() < limit) {
      const newest = (await this.log()).find((entry) => entry.subscriptionId === subscriptionId);
      if (newest !== undefined && fits(newest)) return newest;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`The log has nothing like it: ${JSON.stringify(await this.log())}`);
  }

  private async log(): Promise<readonly LogEntry[]> {
    const { entries } = (await this.ask('coordination', 'GET', '/digests/log')) as { entries: LogEntry[] };
    return entries;
  }

  /** Starts a job, which goes on by itself. */
  async run(job: 'plan-digests' | 'deliver-outbox'): Promise<void> {
    await ask(await this.as('installation_admin'), 'POST', `/administration/jobs/${job}/run`);
  }

  async ask(
    role: DemonstrationRole,
    method: 'GET' | 'POST' | 'PUT',
    path: string,
    body?: unknown,
  ): Promise<unknown> {
    return ask(await this.as(role), method, `/municipalities/${ID}${path}`, body);
  }

  private async as(role: DemonstrationRole): Promise<Asker> {
    return { url: this.server.url, headers: await signInAs(this.server, role) };
  }
}
