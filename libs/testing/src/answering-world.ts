import {
  AddEvidence,
  EnterAnswers,
  FileKinds,
  ReadEvidenceFile,
  ReadLastRound,
  ReadQuestionnaire,
  ReadQuestionnaireChanges,
  ReadQuestions,
  ReadRoundInWork,
  RemoveEvidence,
  SaveAnswers,
  type Actor,
  type FileKind,
  type RoundKey,
  type SavedAnswers,
  type WrittenAnswer,
} from '@selbstcheck/application';
import type { AssignmentLevel, Round } from '@selbstcheck/domain';
import { aMunicipality, aRound } from './builders.js';
import { aPlan } from './builders-of-rounds.js';
import { CountingIds } from './counting-ids.js';
import { NoPauses } from './no-pauses.js';
import { NodeHasher } from './node-hasher.js';
import { smallMapping, smallVersion } from './small-versions.js';
import { YearsWorld } from './years-world.js';

/** The open round of an AnsweringWorld. */
export const OPEN_ROUND: RoundKey = { municipalityId: 'municipality-1', roundId: 'now' };
/** Who answers it, agrees on it, and looks at it. */
export const JUGENDAMT = member('contributor', 'Jugendamt', 'Leitung');
export const KULTUR = member('contributor', 'Kultur', 'Sachbearbeitung');
export const STEERING = member('steering', null, null);

const ASSIGNED: ReadonlyArray<readonly [AssignmentLevel, string, string]> = [
  ['field', 'B-f1', 'Jugendamt'],
  ['criterion', 'B-c2', 'Jugendamt'],
  ['criterion', 'B-c2', 'Kultur'],
];

function member(role: Actor['role'], department: string | null, duty: string | null): Actor {
  return { kind: 'person', personId: `person-${duty}`, role, department, function: duty };
}

/** Takes what begins with "PDF" for one. */
class PdfOnly extends FileKinds {
  recognise(bytes: Uint8Array): FileKind | null {
    const isPdf = new TextDecoder().decode(bytes.subarray(0, 3)) === 'PDF';
    return isPdf ? { mediaType: 'application/pdf', endings: ['pdf'] } : null;
  }
}

/**
 * A round "now" of version B with two fields, which departments answer; the Jugendamt holds field 1 and, together with
 * Kultur, criterion c2 of it. Field 2 is nobody's. The closed round before was of version A.
 */
export class AnsweringWorld extends YearsWorld {
  private readonly hasher = new NodeHasher();
  private readonly readWork = new ReadRoundInWork(this.stores, this.activeModel);
  private readonly lastRound = new ReadLastRound(this.stores, this.activeModel);
  private readonly questions = new ReadQuestions(this.readWork, this.stores.evidence);
  private readonly evidenceSurroundings = {
    clock: this.clock,
    ids: new CountingIds('evidence'),
    hasher: this.hasher,
  };
  readonly reading = new ReadQuestionnaire(this.readWork, this.lastRound, this.stores.evidence);
  readonly changes = new ReadQuestionnaireChanges(this.stores.entries, this.questions);
  readonly saving = new SaveAnswers(
    new EnterAnswers(this.stores.unitOfWork, this.stores, this.clock),
    this.lastRound,
    this.questions,
    new NoPauses(),
  );
  readonly addingEvidence = new AddEvidence(this.stores, new PdfOnly(), this.evidenceSurroundings);
  readonly readingFile = new ReadEvidenceFile(this.stores.rounds, this.stores.evidence);
  readonly removingEvidence = new RemoveEvidence(this.stores);

  static async open(round: Partial<Round> = {}): Promise<AnsweringWorld> {
    const a = smallVersion('A', [['c1', 'c2'], ['c3']]);
    const b = smallVersion('B', [['c1', 'c2', 'c4'], ['c3']]);
    const world = new AnsweringWorld();
    await world.stores.municipalities.insert(aMunicipality({ id: world.municipalityId }));
    for (const version of [a, b]) await world.stores.catalogues.insert(version);
    await world.stores.catalogues.insertMapping(smallMapping(a, b));
    await world.addRound({
      id: 'then',
      version: 'A',
      title: 'Selbstcheck 2024',
      referenceDate: '2024-06-01',
      signs: { c1: '321', c2: '2-0', c3: '111' },
    });
    const open = { id: 'now', state: 'open', referenceDate: '2026-11-30', revision: 1 } as const;
    await world.stores.rounds.insert(aRound({ ...open, catalogueVersionId: 'B', ...round }));
    await world.stores.plans.insert(OPEN_ROUND, aPlan({ roundId: 'now' }));
    await world.stores.plans.changeAssignments(OPEN_ROUND, {
      add: ASSIGNED.map(([level, partId, department]) => ({ level, partId, department })),
      remove: [],
    });
    return world;
  }

  save(actor: Actor, ...answers: readonly Partial<WrittenAnswer>[]): Promise<SavedAnswers> {
    return this.saving.save(actor, OPEN_ROUND, answers.map(anAnswer));
  }

  /** What stands in the log, as lines like "entry-1 B-c1-1 Jugendamt 1 yes Notiz". */
  async log(): Promise<readonly string[]> {
    return (await this.stores.entries.list(OPEN_ROUND)).map(({ entryId, subject, revision, content }) => {
      const { answer = '', note = '' } = content?.kind === 'answer' ? content : {};
      return [entryId, subject.partId, subject.detail, revision, answer, note ?? ''].join(' ').trim();
    });
  }
}

/** The first answer of the Jugendamt to the first question. */
export function anAnswer(told: Partial<WrittenAnswer>): WrittenAnswer {
  return {
    entryId: 'entry-1',
    questionId: 'B-c1-1',
    department: 'Jugendamt',
    answer: 'yes',
    note: null,
    basis: 'fresh',
    basedOn: 0,
    ...told,
  };
}

/** What happened, as lines like "entry-1 saved" or "entry-2 refused answer-invalid". */
export function outcomeLines({ outcomes }: SavedAnswers): readonly string[] {
  return outcomes.map((each) =>
    each.outcome === 'refused'
      ? `${each.entryId} refused ${each.problem.code}`
      : `${each.entryId} ${each.outcome}`,
  );
}
