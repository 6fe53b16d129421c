import { SelbstcheckError } from '@selbstcheck/domain';
import type { Actor } from '../access/actor.js';
import type { Evidence, EvidenceFile, EvidenceStore } from '../ports/evidence-store.js';
import type { FileKinds } from '../ports/file-kinds.js';
import type { RoundKey } from '../ports/round-store.js';
import type { Surroundings } from '../ports/surroundings.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import type { RoundWorkStores } from '../rounds/round-in-work.js';
import { webAddress } from './evidence-address.js';
import { safeFileName } from './evidence-file-name.js';
import { rejectFileSize, rejectTooMuch } from './evidence-limits.js';
import { heldForAnswers } from './held-for-answers.js';
import { rejectForeignQuestion } from './reject-foreign-question.js';

/** What evidence backs. */
export interface BackedAnswer {
  readonly questionId: string;
  readonly department: string;
}

/** The stores that evidence is checked against and kept in. */
export interface EvidenceStores extends RoundWorkStores {
  readonly unitOfWork: UnitOfWork;
  readonly evidence: EvidenceStore;
}

type NewEvidence = BackedAnswer & Pick<Evidence, 'title' | 'url' | 'file'>;

/** Attaches evidence to a department's answer. What is there already is given as it is, so that sending twice adds once. */
export class AddEvidence {
  constructor(
    private readonly stores: EvidenceStores,
    private readonly fileKinds: FileKinds,
    private readonly surroundings: Surroundings,
  ) {}

  /**
   * Without a title the address is its own. Rejects with `evidence-address-invalid`, `evidence-too-many`,
   * `department-not-yours`, `question-unknown`, `question-not-assigned`, and as heldForAnswers.
   */
  async addLink(
    actor: Actor,
    key: RoundKey,
    { title, url, ...backed }: BackedAnswer & { readonly title: string | null; readonly url: string },
  ): Promise<Evidence> {
    const address = webAddress(url);
    return this.add(actor, key, { ...backed, title: title ?? address, url: address, file: null }, null);
  }

  /**
   * Rejects with `evidence-file-empty`, `evidence-file-too-large`, `evidence-file-type`, `evidence-too-many`,
   * `department-not-yours`, `question-unknown`, `question-not-assigned`, and as heldForAnswers.
   */
  async addFile(
    actor: Actor,
    key: RoundKey,
    { name, bytes, ...backed }: BackedAnswer & { readonly name: string; readonly bytes: Uint8Array },
  ): Promise<Evidence> {
    const file = this.fileOf(name, bytes);
    return this.add(actor, key, { ...backed, title: file.name, url: null, file }, bytes);
  }

  private fileOf(name: string, bytes: Uint8Array): EvidenceFile {
    rejectFileSize(bytes.length);
    const kind = this.fileKinds.recognise(bytes);
    if (kind === null) {
      throw new SelbstcheckError(
        'evidence-file-type',
        'Files of this kind are not accepted. Choose a PDF, an image (PNG, JPEG), a text, or a document of Word, Excel, PowerPoint or LibreOffice without macros and password.',
      );
    }
    return {
      name: safeFileName(name, kind),
      mediaType: kind.mediaType,
      size: bytes.length,
      hash: this.surroundings.hasher.sha256(bytes),
    };
  }

  private add(actor: Actor, key: RoundKey, added: NewEvidence, bytes: Uint8Array | null): Promise<Evidence> {
    const { unitOfWork, evidence } = this.stores;
    return unitOfWork.run(async () => {
      const { holdings } = await heldForAnswers(this.stores, key);
      rejectForeignQuestion(actor, added.questionId, added.department, holdings.get(added.questionId));
      const there = await evidence.list(key);
      const same = there.find((each) => isSame(each, added));
      if (same) return same;
      rejectTooMuch(there, added);
      const { clock, ids } = this.surroundings;
      const whole = {
        ...added,
        id: ids.next(),
        at: clock.now(),
        personId: actor.personId,
        function: actor.function,
      };
      await evidence.insert(key, whole, bytes);
      return whole;
    });
  }
}

function isSame(there: Evidence, added: NewEvidence): boolean {
  return (
    there.questionId === added.questionId &&
    there.department === added.department &&
    there.title === added.title &&
    there.url === added.url &&
    there.file?.hash === added.file?.hash
  );
}
