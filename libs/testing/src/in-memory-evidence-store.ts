import { EvidenceStore, type Evidence, type RoundKey } from '@selbstcheck/application';
import { SelbstcheckError } from '@selbstcheck/domain';
import { roundFor, roundOf } from './in-memory-round-scope.js';
import { rejectTaken, type InMemoryTables, type KeptEvidence } from './in-memory-tables.js';
import { NodeHasher } from './node-hasher.js';

export class InMemoryEvidenceStore extends EvidenceStore {
  private readonly hasher = new NodeHasher();

  constructor(private readonly tables: InMemoryTables) {
    super();
  }

  async insert(key: RoundKey, evidence: Evidence, bytes: Uint8Array | null): Promise<void> {
    const { id: roundId } = roundFor(this.tables, key);
    const isTaken = this.tables.evidence.some((other) => other.evidence.id === evidence.id);
    rejectTaken('evidence-exists', 'Evidence with this id', isTaken);
    const kept = { roundId, evidence, bytes: bytes && Uint8Array.from(bytes) };
    this.tables.evidence = [...this.tables.evidence, kept];
  }

  async list(key: RoundKey): Promise<readonly Evidence[]> {
    return this.ofRound(key).map(({ evidence }) => evidence);
  }

  async listOf(key: RoundKey, questionId: string): Promise<readonly Evidence[]> {
    return (await this.list(key)).filter((evidence) => evidence.questionId === questionId);
  }

  async findFile(key: RoundKey, evidenceId: string): ReturnType<EvidenceStore['findFile']> {
    const kept = this.ofRound(key).find(({ evidence }) => evidence.id === evidenceId);
    if (!kept?.bytes) return null;
    const { evidence, bytes } = kept;
    if (this.hasher.sha256(bytes) !== evidence.file?.hash) {
      throw new SelbstcheckError(
        'evidence-damaged',
        `The file of the evidence "${evidenceId}" is not the one that was kept. Restore the database from a backup.`,
        { id: evidenceId },
      );
    }
    return { evidence, bytes };
  }

  async remove(key: RoundKey, evidenceId: string): Promise<boolean> {
    roundFor(this.tables, key);
    const kept = this.ofRound(key).find(({ evidence }) => evidence.id === evidenceId);
    this.tables.evidence = this.tables.evidence.filter((other) => other !== kept);
    return kept !== undefined;
  }

  private ofRound(key: RoundKey): readonly KeptEvidence[] {
    const round = roundOf(this.tables, key);
    return this.tables.evidence.filter(({ roundId }) => roundId === round?.id);
  }
}
