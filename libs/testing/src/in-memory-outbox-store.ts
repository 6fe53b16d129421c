import {
  OutboxStore,
  type LeasedMail,
  type MailAttempt,
  type MailLease,
  type MailProblem,
  type MailRecord,
  type MailTroubleCounts,
  type OutboxMail,
} from '@selbstcheck/application';
import { isOfActive, mayGoOn, setAsideForGood } from './in-memory-withdrawn-mails.js';
import { attempted, isFinal, isLeasedBy, isMoved, isRunOut, isTrouble } from './in-memory-mails.js';
import {
  inOrderOf,
  rejectMissing,
  rejectTaken,
  type InMemoryTables,
  type KeptMail,
} from './in-memory-tables.js';

const NO_LEASE = { lease: null };

export class InMemoryOutboxStore extends OutboxStore {
  constructor(private readonly tables: InMemoryTables) {
    super();
  }

  async insert(mail: OutboxMail, bytes: Uint8Array): Promise<void> {
    const isOfSlot = ({ key }: { readonly key: string }): boolean => key === mail.slotKey;
    rejectMissing('slot', this.tables.slots.some(isOfSlot));
    const isTaken = this.all().some((kept) => kept.mail.id === mail.id || kept.mail.slotKey === mail.slotKey);
    rejectTaken('slot-decided', 'A mail of this slot', isTaken);
    const beside = { lease: null, putAsideAt: null, attempts: [] };
    this.write([{ mail: { ...mail, hasContent: true }, bytes: Uint8Array.from(bytes), ...beside }]);
  }

  async lease(now: string, lease: MailLease, limit: number): Promise<readonly LeasedMail[]> {
    const due = this.ready().filter(({ mail }) => mail.nextAttemptAt <= now);
    const leased = due.slice(0, limit).map((kept) => stepped({ ...kept, lease }, { state: 'leased' }));
    this.write(leased);
    return leased.map(({ mail, bytes }) => ({ ...mail, address: mail.address ?? '', bytes }));
  }

  async beginSending(mailIds: readonly string[], owner: string, now: string): Promise<readonly string[]> {
    const begun = this.chosen(mailIds).filter(
      (kept) => isLeasedBy(kept, owner, 'leased') && !isRunOut(kept, now) && isOfActive(this.tables, kept),
    );
    this.write(begun.map((kept) => stepped(kept, { state: 'sending' })));
    return begun.map(({ mail }) => mail.id);
  }

  async record(records: readonly MailRecord[], owner: string): Promise<void> {
    const written = records.flatMap((record) => {
      const kept = this.tables.outbox.get(record.mailId);
      return kept && isLeasedBy(kept, owner, 'sending') ? [attempted(kept, record)] : [];
    });
    this.write(written);
  }

  async release(mailIds: readonly string[], owner: string, withdrawn: MailProblem | null): Promise<void> {
    const held = this.chosen(mailIds).filter(
      (kept) => isLeasedBy(kept, owner, 'leased') || isLeasedBy(kept, owner, 'sending'),
    );
    const change =
      withdrawn === null
        ? { state: 'ready' as const }
        : { state: 'withdrawn' as const, problem: withdrawn, replyCode: null };
    this.write(held.map((kept) => stepped({ ...kept, ...NO_LEASE }, change)));
  }

  async recoverExpired(now: string): Promise<readonly OutboxMail[]> {
    const over = this.all().filter((kept) => isRunOut(kept, now));
    const left = over.filter(({ mail }) => mail.state === 'leased');
    this.write(left.map((kept) => stepped({ ...kept, ...NO_LEASE }, { state: 'ready' })));
    const attempt: MailAttempt = { at: now, outcome: 'no_reply', replyCode: null };
    const uncertain = over
      .filter(({ mail }) => mail.state === 'sending')
      .map((kept) =>
        attempted(kept, {
          mailId: kept.mail.id,
          attempt,
          state: 'uncertain',
          problem: 'no_reply',
          nextAttemptAt: null,
        }),
      );
    this.write(uncertain);
    return uncertain.map(({ mail }) => mail);
  }

  async takeUpWithdrawn(now: string): Promise<void> {
    this.write(this.all().flatMap((kept) => setAsideForGood(this.tables, kept)));
    const change = { state: 'ready' as const, nextAttemptAt: now, problem: null };
    const waiting = this.all().filter((kept) => kept.mail.hasContent && mayGoOn(this.tables, kept));
    this.write(waiting.map((kept) => stepped(kept, change)));
  }

  async nextAttemptAt(): Promise<string | null> {
    return this.ready()[0]?.mail.nextAttemptAt ?? null;
  }

  async find(municipalityId: string, mailId: string): Promise<OutboxMail | null> {
    return this.kept(municipalityId, mailId)?.mail ?? null;
  }

  async bytes(municipalityId: string, mailId: string): Promise<Uint8Array | null> {
    const kept = this.kept(municipalityId, mailId);
    return kept?.mail.hasContent ? kept.bytes : null;
  }

  async findBySlots(
    municipalityId: string,
    slotKeys: readonly string[],
  ): Promise<ReadonlyMap<string, OutboxMail>> {
    const wanted = new Set(slotKeys);
    const found = this.all().filter(
      ({ mail }) => mail.municipalityId === municipalityId && wanted.has(mail.slotKey),
    );
    return new Map(found.map(({ mail }) => [mail.slotKey, mail]));
  }

  async lastSent(municipalityId: string): Promise<ReadonlyMap<string, string>> {
    const last = new Map<string, string>();
    for (const { mail } of this.all()) {
      const { subscriptionId, state, sentAt } = mail;
      if (mail.municipalityId !== municipalityId || state !== 'sent' || sentAt === null) continue;
      if (sentAt > (last.get(subscriptionId) ?? '')) last.set(subscriptionId, sentAt);
    }
    return last;
  }

  async attempts(municipalityId: string, mailId: string): Promise<readonly MailAttempt[]> {
    return this.kept(municipalityId, mailId)?.attempts ?? [];
  }

  async countTroubles(municipalityId: string): Promise<MailTroubleCounts> {
    const own = this.all().filter(({ mail }) => mail.municipalityId === municipalityId);
    const troubles = own.filter(isTrouble);
    const count = (state: OutboxMail['state']): number =>
      troubles.filter(({ mail }) => mail.state === state).length;
    const waiting = own.filter(({ mail }) => mail.state === 'ready' && mail.attempts > 0).length;
    const addressChanged = troubles.filter(({ mail }) => isMoved(mail)).length;
    return { failed: count('failed'), uncertain: count('uncertain'), addressChanged, waiting };
  }

  async listTroubles(municipalityId: string, limit: number): Promise<readonly OutboxMail[]> {
    const troubles = this.all().filter(
      (kept) => kept.mail.municipalityId === municipalityId && isTrouble(kept),
    );
    const order = ({ createdAt, id }: OutboxMail): string => `${createdAt} ${id}`;
    return troubles
      .map(({ mail }) => mail)
      .sort((a, b) => (order(a) > order(b) ? -1 : 1))
      .slice(0, limit);
  }

  makeReady(municipalityId: string, mailId: string, now: string): Promise<boolean> {
    return this.readyAgain(municipalityId, mailId, { nextAttemptAt: now });
  }

  sendAnew(municipalityId: string, mailId: string, now: string): Promise<boolean> {
    return this.readyAgain(municipalityId, mailId, { nextAttemptAt: now, attempts: 0 });
  }

  async putAside(municipalityId: string, mailId: string, at: string): Promise<boolean> {
    const kept = this.kept(municipalityId, mailId);
    if (!kept || !isTrouble(kept)) return false;
    this.write([{ ...kept, putAsideAt: at }]);
    return true;
  }

  async removeBytesBefore(createdAt: string): Promise<number> {
    const old = this.all().filter(
      (kept) => isFinal(kept) && kept.mail.hasContent && kept.mail.createdAt < createdAt,
    );
    const bytes = new Uint8Array();
    this.write(old.map((kept) => stepped({ ...kept, bytes }, { hasContent: false })));
    return old.length;
  }

  private async readyAgain(
    municipalityId: string,
    mailId: string,
    change: Partial<OutboxMail>,
  ): Promise<boolean> {
    const kept = this.kept(municipalityId, mailId);
    if (!kept?.mail.hasContent || !isFinal(kept) || kept.mail.state === 'sent') return false;
    const ready = { ...change, state: 'ready' as const, problem: null, replyCode: null };
    this.write([stepped({ ...kept, putAsideAt: null }, ready)]);
    return true;
  }

  private all(): readonly KeptMail[] {
    return [...this.tables.outbox.values()];
  }

  private chosen(mailIds: readonly string[]): readonly KeptMail[] {
    return mailIds.flatMap((mailId) => this.tables.outbox.get(mailId) ?? []);
  }

  private kept(municipalityId: string, mailId: string): KeptMail | null {
    const kept = this.tables.outbox.get(mailId);
    return kept?.mail.municipalityId === municipalityId ? kept : null;
  }

  /** The longest waiting first, in the order they were put there. */
  private ready(): readonly KeptMail[] {
    const ready = this.all().filter(({ mail }) => mail.state === 'ready' && mail.address !== null);
    return inOrderOf(ready, ({ mail }) => mail.nextAttemptAt);
  }

  private write(changed: readonly KeptMail[]): void {
    const outbox = new Map(this.tables.outbox);
    for (const kept of changed) outbox.set(kept.mail.id, kept);
    this.tables.outbox = outbox;
  }
}

function stepped(kept: KeptMail, change: Partial<OutboxMail>): KeptMail {
  return { ...kept, mail: { ...kept.mail, ...change } };
}
