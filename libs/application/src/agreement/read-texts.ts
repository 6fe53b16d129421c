import { readSnapshot } from '@selbstcheck/domain';
import type { RevisionStore, StoredRevision } from '../ports/revision-store.js';
import type { RoundKey } from '../ports/round-store.js';
import { newestEntry } from '../rounds/round-entries.js';
import type { ReadRoundInWork, RoundInWork } from '../rounds/round-in-work.js';
import { TEXT_KINDS, writtenText, type WrittenText } from './written-text.js';

/** A round with its texts: every kind for every field, in printed order. */
export interface RoundTexts {
  readonly work: RoundInWork;
  readonly texts: readonly WrittenText[];
}

/** Reads the texts of a round: as they were written, and of a closed round as its newest revision has them. */
export class ReadTexts {
  constructor(
    private readonly readRoundInWork: ReadRoundInWork,
    private readonly revisions: RevisionStore,
  ) {}

  /** Rejects with `round-not-found`, `round-not-planned` and `revision-damaged`. */
  async read(key: RoundKey): Promise<RoundTexts> {
    const work = await this.readRoundInWork.read(key);
    const newest = (await this.revisions.list(key)).at(-1);
    const written = work.catalogue.fields.flatMap(({ id }) =>
      TEXT_KINDS.map((kind) => writtenText(id, kind, newestEntry(work.current, 'text', id, kind))),
    );
    return { work, texts: newest ? written.map((text) => frozenText(text, newest)) : written };
  }
}

/** A correction may have changed it. */
function frozenText(written: WrittenText, { body, at, function: duty }: StoredRevision): WrittenText {
  const frozen = readSnapshot(body).texts[written.fieldId]?.[written.kind] ?? '';
  return frozen === written.text ? written : { ...written, text: frozen, at, function: duty };
}
