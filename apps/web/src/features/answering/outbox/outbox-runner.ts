import type { EntryProblem, SavedAnswers } from '@selbstcheck/contracts';
import {
  decided,
  discarded,
  EMPTY_OUTBOX,
  finished,
  handedOver,
  nextBatch,
  reopened,
  typed,
  type Outbox,
  type Typed,
} from './outbox.js';
import type { EntryPlace, OutboxEntry, Said } from './outbox-entry.js';
import { answered, refusedWhole } from './outbox-outcomes.js';
import { sendFailure } from './send-failure.js';

/** How it stands with the server. */
export type Connection = 'fine' | 'unreachable' | 'signed_out' | 'halted';

/** What a screen shows of an outbox; another object whenever something changed. */
export interface OutboxView {
  /** null until it is known what the browser kept. */
  readonly entries: readonly OutboxEntry[] | null;
  readonly connection: Connection;
  /** Why nothing can be entered; null unless halted. */
  readonly problem: EntryProblem | null;
  /** Whether the browser keeps what is not sent yet. */
  readonly isKept: boolean;
}

/** What the outbox needs of the browser and of the server. */
export interface OutboxPorts {
  /** Rejects with a SelbstcheckError. */
  readonly send: (batch: readonly OutboxEntry[]) => Promise<SavedAnswers>;
  /** Takes over what the server said, before the entries are let go. */
  readonly onSaved: (saved: SavedAnswers) => void;
  readonly load: () => Promise<readonly OutboxEntry[]>;
  readonly write: (changed: readonly OutboxEntry[], goneIds: readonly string[]) => Promise<void>;
  /** Does something later; answers with how to call it off. */
  readonly after: (milliseconds: number, action: () => void) => () => void;
  readonly newEntryId: () => string;
}

/** How long after the last key a note is sent. */
const NOTE_RESTS = 600;
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 30_000;

/** Keeps what is typed until the server has it: in the browser, in order, and through every failure. */
export class OutboxRunner {
  private outbox = EMPTY_OUTBOX;
  private isSending = false;
  private failures = 0;
  private callOffRetry: (() => void) | null = null;
  private readonly resting = new Map<string, () => void>();
  private readonly listeners = new Set<() => void>();
  private written: Promise<void> = Promise.resolve();
  private shown: OutboxView = { entries: null, connection: 'fine', problem: null, isKept: true };

  constructor(private readonly ports: OutboxPorts) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  readonly view = (): OutboxView => this.shown;

  /** Takes up what the browser kept; until then nothing is sent. */
  async open(): Promise<void> {
    let kept: readonly OutboxEntry[] = [];
    let isKept = true;
    try {
      kept = await this.ports.load();
    } catch {
      isKept = false;
    }
    this.outbox = reopened([...kept, ...this.outbox.entries]);
    this.show({ entries: this.outbox.entries, isKept });
    this.pump();
  }

  type(written: Omit<Typed, 'entryId'>): void {
    this.change(typed(this.outbox, { ...written, entryId: this.ports.newEntryId() }));
    if (written.isStillTyping) this.rest(written.place);
    else this.pump();
  }

  /** What is being typed, at one question or anywhere, is to be sent now. */
  finish(place?: EntryPlace): void {
    this.change(finished(this.outbox, place));
    this.pump();
  }

  decide(entryId: string, decision: { readonly said: Said; readonly revision: number }): void {
    this.change(decided(this.outbox, entryId, { ...decision, entryId: this.ports.newEntryId() }));
    this.pump();
  }

  discard(entryId: string): void {
    this.change(discarded(this.outbox, entryId));
    this.pump();
  }

  /** Tries again at once: the connection may be back, somebody may have signed in, the round may be open again. */
  wake(): void {
    this.callOffRetry?.();
    this.callOffRetry = null;
    if (this.shown.connection !== 'unreachable') this.show({ connection: 'fine', problem: null });
    this.pump();
  }

  private rest(place: EntryPlace): void {
    const key = JSON.stringify([place.questionId, place.department]);
    this.resting.get(key)?.();
    this.resting.set(
      key,
      this.ports.after(NOTE_RESTS, () => this.finish(place)),
    );
  }

  private pump(): void {
    const { entries, connection } = this.shown;
    if (entries === null || this.isSending || this.callOffRetry !== null) return;
    if (connection === 'signed_out' || connection === 'halted') return;
    const batch = nextBatch(this.outbox);
    if (batch.length === 0) return;
    this.change(handedOver(this.outbox, batch));
    void this.send(
      this.outbox.entries.filter(({ entryId }) => batch.some((each) => each.entryId === entryId)),
    );
  }

  private async send(batch: readonly OutboxEntry[]): Promise<void> {
    this.isSending = true;
    try {
      const saved = await this.ports.send(batch);
      this.ports.onSaved(saved);
      this.change(answered(this.outbox, saved.outcomes));
      if (saved.outcomes.length === 0) this.retryLater();
      else this.recovered();
    } catch (error) {
      this.failed(error, batch);
    }
    this.isSending = false;
    this.pump();
  }

  private failed(error: unknown, batch: readonly OutboxEntry[]): void {
    const failure = sendFailure(error);
    if (failure.kind === 'content') this.change(refusedWhole(this.outbox, batch, failure.problem));
    else if (failure.kind === 'halt') this.show({ connection: 'halted', problem: failure.problem });
    else if (failure.kind === 'sign_in') this.show({ connection: 'signed_out' });
    else this.retryLater();
  }

  private recovered(): void {
    this.failures = 0;
    this.show({ connection: 'fine', problem: null });
  }

  private retryLater(): void {
    const wait = Math.min(FIRST_WAIT * 2 ** this.failures, LONGEST_WAIT);
    this.failures += 1;
    this.show({ connection: 'unreachable' });
    this.callOffRetry = this.ports.after(wait, () => {
      this.callOffRetry = null;
      this.pump();
    });
  }

  private change(next: Outbox): void {
    const before = this.outbox.entries;
    if (next === this.outbox) return;
    this.outbox = next;
    this.keep(before, next.entries);
    if (this.shown.entries !== null) this.show({ entries: next.entries });
  }

  /** Writes one after the other, so that what is kept is never older than what was written before. */
  private keep(before: readonly OutboxEntry[], after: readonly OutboxEntry[]): void {
    const changed = after.filter((entry) => !before.includes(entry));
    const gone = before.filter(({ entryId }) => !after.some((entry) => entry.entryId === entryId));
    const goneIds = gone.map(({ entryId }) => entryId);
    this.written = this.written
      .then(() => this.ports.write(changed, goneIds))
      .then(
        () => this.show({ isKept: true }),
        () => this.show({ isKept: false }),
      );
  }

  private show(change: Partial<OutboxView>): void {
    const keys = Object.keys(change) as (keyof OutboxView)[];
    if (keys.every((key) => this.shown[key] === change[key])) return;
    this.shown = { ...this.shown, ...change };
    for (const listener of this.listeners) listener();
  }
}
