import {
  compilePackedRescoring,
  questionsOf,
  type PackedRescoring,
  type ScoringModel,
} from '@selbstcheck/domain';
import type { CatalogueStore } from '../ports/catalogue-store.js';
import type { PackedRound, PackedScore } from '../ports/rescoring-store.js';
import type { RescoringChange } from './rescoring.js';

/** The model that is active, and the one that rounds are scored under for a try. */
export interface ComparedModels {
  readonly before: ScoringModel;
  readonly after: ScoringModel;
}

/** A reading scored under another model, and what would change; null where nothing would. */
export interface RescoredReading {
  readonly score: PackedScore;
  readonly change: RescoringChange | null;
}

interface VersionScoring {
  readonly questions: number;
  readonly rescore: PackedRescoring;
}

/** Scores masses of packed rounds under two models; compiles each catalogue version once. */
export class MassScoring {
  /** null: the version is not one for masses. */
  private readonly versions = new Map<string, VersionScoring | null>();

  constructor(
    private readonly catalogues: Pick<CatalogueStore, 'find'>,
    private readonly models: ComparedModels,
  ) {}

  /** The readings of each round; rounds that are not packed or not for masses are left out. */
  async score(rounds: readonly PackedRound[]): Promise<ReadonlyMap<PackedRound, readonly RescoredReading[]>> {
    const rescored = new Map<PackedRound, readonly RescoredReading[]>();
    for (const versionId of new Set(rounds.map((round) => round.catalogueVersionId))) {
      const version = await this.versionOf(versionId);
      const ofVersion = rounds.filter((round) => round.catalogueVersionId === versionId);
      if (version) scoreVersion(version, ofVersion, rescored);
    }
    return rescored;
  }

  private async versionOf(versionId: string): Promise<VersionScoring | null> {
    const known = this.versions.get(versionId);
    if (known !== undefined) return known;
    const catalogue = await this.catalogues.find(versionId);
    const rescore = catalogue && compilePackedRescoring(catalogue, this.models.before, this.models.after);
    const version = catalogue && rescore ? { questions: questionsOf(catalogue).length, rescore } : null;
    this.versions.set(versionId, version);
    return version;
  }
}

function scoreVersion(
  { questions, rescore }: VersionScoring,
  rounds: readonly PackedRound[],
  rescored: Map<PackedRound, readonly RescoredReading[]>,
): void {
  const whole = rounds.filter(
    ({ isPacked, vectors }) => isPacked && vectors.every(({ bytes }) => bytes.length === questions),
  );
  const vectors = whole.flatMap((round) => round.vectors);
  const all = new Uint8Array(vectors.length * questions);
  vectors.forEach(({ bytes }, index) => all.set(bytes, index * questions));
  const outcomes = rescore(all, vectors.length).values();
  for (const round of whole) {
    const { municipalityId, roundId } = round;
    const readings: RescoredReading[] = [];
    for (const { reading } of round.vectors) {
      const { value: outcome } = outcomes.next();
      if (!outcome) break;
      const { bytes, stages } = outcome;
      readings.push({
        score: { roundId, reading, bytes },
        change: stages.length === 0 ? null : { municipalityId, roundId, reading, stages },
      });
    }
    rescored.set(round, readings);
  }
}
