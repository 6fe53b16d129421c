import { rejectActOutOfTurn, SelbstcheckError, typedText, type ReportTextKind } from '@selbstcheck/domain';
import type { Actor } from '../access/actor.js';
import type { CatalogueStore } from '../ports/catalogue-store.js';
import type { EntryStore } from '../ports/entry-store.js';
import type { RoundKey, RoundStore } from '../ports/round-store.js';
import type { Clock } from '../ports/surroundings.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { heldRound } from '../rounds/held-round.js';
import { roundNotFound } from '../rounds/round-key.js';
import { writtenText, type WrittenText } from './written-text.js';

/** A text of a field as somebody wrote it; an empty one takes back what was there. */
export interface TextWish {
  /** Made by whoever writes it, so that sending it twice enters it once. */
  readonly entryId: string;
  readonly fieldId: string;
  readonly kind: ReportTextKind;
  readonly text: string;
  /** The revision that the person saw; 0 where there was none. */
  readonly basedOn: number;
}

/** Whether a text was kept, and the text that is there now. */
export interface SavedText {
  readonly outcome: 'saved' | 'stale';
  readonly text: WrittenText;
}

/** The stores that texts of rounds are written with. */
export interface TextStores {
  readonly unitOfWork: UnitOfWork;
  readonly rounds: RoundStore;
  readonly entries: EntryStore;
  readonly catalogues: CatalogueStore;
}

/** The longest text of a field, in characters. */
const LONGEST_TEXT = 20_000;

/** Writes a text of a field; one that somebody else wrote meanwhile is given and never overwritten. */
export class SaveText {
  constructor(
    private readonly stores: TextStores,
    private readonly clock: Clock,
  ) {}

  /**
   * Rejects with `round-not-found`, `round-not-open`, `round-closed`, `round-archived`, `field-not-found`,
   * `text-too-long` and `entry-id-taken`.
   */
  async save(actor: Actor, key: RoundKey, wish: TextWish): Promise<SavedText> {
    const { unitOfWork, entries } = this.stores;
    const { entryId, fieldId, kind, basedOn } = wish;
    const text = checkedText(wish.text);
    const subject = { kind: 'text', partId: fieldId, detail: kind } as const;
    return unitOfWork.run(async () => {
      await this.rejectElsewhere(key, fieldId);
      const before = await entries.history(key, subject);
      const known = before.find((entry) => entry.entryId === entryId);
      if (known && writtenText(fieldId, kind, known).text === text) {
        return { outcome: 'saved', text: writtenText(fieldId, kind, known) };
      }
      const newest = before.at(-1);
      if ((newest?.revision ?? 0) !== basedOn) {
        return { outcome: 'stale', text: writtenText(fieldId, kind, newest) };
      }
      const content = text === '' ? null : ({ kind: 'text', text } as const);
      const { personId, function: duty } = actor;
      const by = { at: this.clock.now(), personId, function: duty };
      const [entry] = await entries.append(key, [{ entryId, subject, basedOn, content, ...by }]);
      return { outcome: 'saved', text: writtenText(fieldId, kind, entry) };
    });
  }

  /** Holds the round. */
  private async rejectElsewhere(key: RoundKey, fieldId: string): Promise<void> {
    const round = await heldRound(this.stores.rounds, key);
    rejectActOutOfTurn(round.state, 'write_texts');
    const catalogue = await this.stores.catalogues.find(round.catalogueVersionId);
    if (!catalogue) throw roundNotFound(key);
    if (catalogue.fields.some(({ id }) => id === fieldId)) return;
    throw fieldNotFound(fieldId);
  }
}

/** What is said where a round's catalogue version has no such field. */
export function fieldNotFound(fieldId: string): SelbstcheckError {
  return new SelbstcheckError(
    'field-not-found',
    'The catalogue version of the round has no such field of action. Reload the page.',
    { fieldId },
  );
}

/** A text as it is kept, '' where only white space is left. Throws `text-too-long`. */
export function checkedText(written: string): string {
  const text = typedText(written);
  if (text.length <= LONGEST_TEXT) return text;
  throw new SelbstcheckError(
    'text-too-long',
    `A text may have at most ${LONGEST_TEXT} characters. Shorten it.`,
    { longest: LONGEST_TEXT },
  );
}
