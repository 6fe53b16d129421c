import {
  CloseRound,
  CorrectRound,
  ListRevisions,
  NameReading,
  ReadAgreement,
  ReadClosing,
  ReadRevision,
  ReadRoundInWork,
  ReadStepFacts,
  ReadTexts,
  SaveAgreement,
  SaveText,
  ScoreOpenRound,
  ScoreRound,
  StepRound,
  type Actor,
  type AgreementEntry,
  type CorrectionWish,
  type RoundKey,
  type RoundPlan,
  type SavedAgreement,
  type SavedText,
  type TextWish,
} from '@selbstcheck/application';
import { canonicalJson, WK_2020, type GivenAnswer, type Reading, type Round } from '@selbstcheck/domain';
import { aMunicipality, aRound } from './builders.js';
import { anEntry, aPlan } from './builders-of-rounds.js';
import { NodeHasher } from './node-hasher.js';
import { RecordingJobQueue } from './recording-job-queue.js';
import { smallMapping, smallVersion } from './small-versions.js';
import { YearsWorld } from './years-world.js';

/** The round in agreement of a ClosingWorld. */
export const CLOSING_ROUND: RoundKey = { municipalityId: 'municipality-1', roundId: 'now' };

/** Who agrees, closes and corrects. */
export const CLOSING_COORDINATION: Actor = {
  kind: 'person',
  personId: 'person-1',
  role: 'coordination',
  department: 'Integration',
  function: 'Integrationsbeauftragte',
};

/** Criteria c1, c2 (field 1) and c3 (field 2) of three questions each. */
export const CLOSING_VERSION = smallVersion('B', [['c1', 'c2'], ['c3']]);
const A = smallVersion('A', [['c1', 'c2'], ['c3']]);

const ANSWERS: Readonly<Record<string, GivenAnswer>> = {
  3: 'yes',
  2: 'rather_yes',
  1: 'rather_no',
  0: 'no',
  '-': 'not_assessable',
};

/** A round "now" of version B that is in agreement on 22 November 2026, after a closed one of version A. */
export class ClosingWorld extends YearsWorld {
  private readonly hasher = new NodeHasher();
  readonly queue = new RecordingJobQueue();
  readonly readWork = new ReadRoundInWork(this.stores, this.activeModel);
  private readonly surroundings = { clock: this.clock, hasher: this.hasher };
  readonly scoreRound = new ScoreRound(this.stores, this.activeModel, this.surroundings);
  private readonly closing = new CloseRound(
    this.stores,
    this.scoreRound,
    this.activeModel,
    this.raiseEvents,
    this.audit,
    this.surroundings,
  );
  private readonly stepFacts = new ReadStepFacts(
    this.readWork,
    this.stores.evidence,
    this.closing,
    this.clock,
  );
  private readonly stepping = new StepRound(
    this.stores,
    this.stepFacts,
    this.closing,
    { raiseEvents: this.raiseEvents, queue: this.queue },
    this.audit,
    this.clock,
  );
  private readonly saving = new SaveAgreement(this.stores, this.readWork, this.audit, this.clock);
  private readonly writing = new SaveText(this.stores, this.clock);
  private readonly correcting = new CorrectRound(
    this.stores,
    this.scoreRound,
    this.activeModel,
    this.raiseEvents,
    this.audit,
    this.surroundings,
  );
  readonly scoreOpenRound = new ScoreOpenRound(this.stores, this.activeModel, this.surroundings);
  readonly naming = new NameReading(
    this.stores.unitOfWork,
    this.stores.rounds,
    this.stores.plans,
    this.audit,
  );
  readonly readAgreement = new ReadAgreement(this.readWork, this.stores.evidence);
  readonly readTexts = new ReadTexts(this.readWork, this.stores.revisions);
  readonly readClosing = new ReadClosing(
    this.readWork,
    this.scoreOpenRound,
    this.stores.results,
    this.activeModel,
    this.clock,
  );
  readonly listRevisions = new ListRevisions(this.stores);
  readonly readRevision = new ReadRevision(this.listRevisions, this.stores, this.activeModel, this.hasher);
  readonly modelHash = this.hasher.sha256(canonicalJson(WK_2020));

  static async make(round: Partial<Round> = {}, plan: Partial<RoundPlan> = {}): Promise<ClosingWorld> {
    const world = new ClosingWorld();
    await world.settle(round, plan);
    return world;
  }

  /** The municipality with both versions and both rounds. */
  async settle(round: Partial<Round> = {}, plan: Partial<RoundPlan> = {}): Promise<void> {
    const { municipalities, catalogues, rounds, plans } = this.stores;
    await municipalities.insert(aMunicipality({ id: this.municipalityId }));
    for (const version of [A, CLOSING_VERSION]) await catalogues.insert(version);
    await catalogues.insertMapping(smallMapping(A, CLOSING_VERSION));
    await this.addRound({
      id: 'then',
      version: 'A',
      title: 'Selbstcheck 2024',
      referenceDate: '2024-06-01',
      signs: { c1: '222', c2: '111', c3: '333' },
    });
    await rounds.insert(
      aRound({
        id: 'now',
        title: 'Selbstcheck 2026',
        catalogueVersionId: 'B',
        referenceDate: '2026-11-01',
        state: 'in_agreement',
        leadingReading: 'self_rating',
        ...round,
      }),
    );
    await plans.insert(CLOSING_ROUND, aPlan({ roundId: 'now', ...plan }));
  }

  /** What a department answers, by the short names of criteria: one sign per question, '.' for none. */
  async answer(department: string, signs: Readonly<Record<string, string>>): Promise<void> {
    const entries = Object.entries(signs).flatMap(([name, text]) =>
      [...text].flatMap((sign, q) => {
        const answer = ANSWERS[sign];
        const questionId = `B-${name}-${q + 1}`;
        return answer === undefined
          ? []
          : [
              anEntry({
                entryId: this.ids.next(),
                subject: { kind: 'answer', partId: questionId, detail: department },
                content: { kind: 'answer', answer, note: null, basis: 'fresh' },
              }),
            ];
      }),
    );
    await this.stores.entries.append(CLOSING_ROUND, entries);
  }

  agree(...entries: readonly AgreementEntry[]): Promise<SavedAgreement> {
    return this.saving.save(CLOSING_COORDINATION, CLOSING_ROUND, entries);
  }

  write(told: Partial<TextWish>): Promise<SavedText> {
    return this.writing.save(CLOSING_COORDINATION, CLOSING_ROUND, {
      entryId: this.ids.next(),
      fieldId: 'B-f1',
      kind: 'measures',
      text: 'Leitfaden eingeführt',
      basedOn: 0,
      ...told,
    });
  }

  /** Names the reading and takes the round to `closed`. */
  async close(reading: Reading = 'self_rating'): Promise<void> {
    await this.naming.name(CLOSING_COORDINATION, CLOSING_ROUND, reading);
    await this.step('in_agreement', 'closed');
  }

  step(from: Round['state'], to: Round['state']): Promise<void> {
    return this.stepping.step(CLOSING_COORDINATION, CLOSING_ROUND, { from, to, reason: 'Beschluss' });
  }

  correct(told: Partial<CorrectionWish>, key: RoundKey = CLOSING_ROUND): Promise<number> {
    return this.correcting.correct(CLOSING_COORDINATION, key, {
      basedOn: 1,
      reason: 'Übertragungsfehler',
      answers: [],
      ratings: [],
      texts: [],
      ...told,
    });
  }

  /** The overall value of the newest stored result. */
  async newestFigure(reading: Reading = 'self_rating'): Promise<string | null> {
    const result = await this.stores.results.newest(CLOSING_ROUND, reading, this.modelHash);
    return result && figureOf(result.body);
  }

  /** The actions of the trail, oldest first. */
  async actions(): Promise<readonly string[]> {
    return (await this.stores.audit.readAfter(0, 1_000)).map(({ action }) => action);
  }
}

/** The overall value in a stored result. */
export function figureOf(body: string): string {
  return (JSON.parse(body) as { overall: { value: string } }).overall.value;
}

/** What happened, as lines like "e1 saved" or "e2 refused question-unknown". */
export function outcomesOf({ outcomes }: SavedAgreement): readonly string[] {
  return outcomes.map(({ entryId, outcome, problem }) =>
    [entryId, outcome, problem?.code].filter((word) => word !== undefined).join(' '),
  );
}

/** An agreed answer, a workshop answer, or a rating of a whole criterion, from a short form. */
export function agreementOf(entryId: string, questionId: string, answer: string | null, reason = 'Geklärt') {
  return { kind: 'agreement', entryId, questionId, answer, reason, basedOn: 0 } as const;
}

export function workshopOf(entryId: string, questionId: string, answer: string | null, basedOn = 0) {
  return { kind: 'workshop_answer', entryId, questionId, answer, basedOn } as const;
}

export function ratingOf(
  kind: 'workshop_rating' | 'recorded_rating',
  entryId: string,
  criterionId: string,
  symbol: 0 | 1 | 2 | 3 | null | undefined,
  basedOn = 0,
) {
  const rating = symbol === undefined ? null : { symbol };
  return { kind, entryId, criterionId, rating, basedOn } as const;
}
