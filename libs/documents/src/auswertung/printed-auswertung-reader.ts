import { AuswertungReader } from '@selbstcheck/application';
import type { AuswertungDraft } from '@selbstcheck/domain';
import { readInThread, type ReadingLimits } from './reading/read-in-thread.js';
import { Slots } from './reading/slots.js';
import { checkSize } from './source/file-limits.js';
import type { KnownEditionTitles } from './title-hints.js';

/** A printed Auswertung takes well below a second and 100 MB. */
const LIMITS: ReadingLimits = { milliseconds: 30_000, megabytes: 512 };

const FILES_AT_ONCE = 2;

/** Reads printed Auswertungen from PDF and from UTF-8 text, each in a thread of its own that ends with the file. */
export class PrintedAuswertungReader extends AuswertungReader {
  private readonly slots = new Slots(FILES_AT_ONCE);

  /** Titles of known editions help to join wrapped titles; reports with other titles are read as well. */
  constructor(
    private readonly known: KnownEditionTitles = { fields: [], criteria: [] },
    private readonly limits: ReadingLimits = LIMITS,
  ) {
    super();
  }

  async read(file: Uint8Array): Promise<AuswertungDraft> {
    checkSize(file);
    return this.slots.run(() => readInThread({ file, known: this.known }, this.limits));
  }
}
