import { SheetReader, type ReadSheet } from '@selbstcheck/application';
import { replyInTime, ThreadEnded, type ThreadLimits } from '../auswertung/reading/limited-thread.js';
import { Slots } from '../auswertung/reading/slots.js';
import { SHEET_LIMITS } from './sheet-limits.js';
import { emptyTable, tableTooLarge, tooMuchWork } from './sheet-problems.js';
import { sheetsOf, type SheetsReply } from './sheets-reply.js';

/** A filled-in questionnaire takes well below a second and 100 MB. */
const LIMITS: ThreadLimits = { milliseconds: 20_000, megabytes: 512 };

const FILES_AT_ONCE = 2;

/** A thread loads built code only, so the sources, which the specs run, point to dist as well. */
const ENTRY = new URL('../../dist/sheets/sheets-thread.js', import.meta.url);

/** Reads XLSX and CSV files, each in a thread of its own that ends with the file. */
export class SpreadsheetReader extends SheetReader {
  private readonly slots = new Slots(FILES_AT_ONCE);

  constructor(private readonly limits: ThreadLimits = LIMITS) {
    super();
  }

  async read(file: Uint8Array): Promise<readonly ReadSheet[]> {
    if (file.length === 0) throw emptyTable();
    const { packedBytes } = SHEET_LIMITS;
    if (file.length > packedBytes) throw tableTooLarge('bytes', packedBytes);
    return this.slots.run(() => this.readBesides(file));
  }

  private async readBesides(file: Uint8Array): Promise<readonly ReadSheet[]> {
    try {
      return sheetsOf(await replyInTime<SheetsReply>(ENTRY, file, this.limits));
    } catch (error) {
      if (error instanceof ThreadEnded) throw tooMuchWork(error);
      throw error;
    }
  }
}
