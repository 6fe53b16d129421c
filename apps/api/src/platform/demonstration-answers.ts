import { SelbstcheckError, type Answer, type CatalogueVersion, type Criterion } from '@selbstcheck/domain';
import type { AnsweredMunicipalityFile } from './demonstration-format.js';

/** Reads what one round of the demonstration's files says in signs; rejects with `demonstration-damaged`. */
export class DemonstrationAnswers {
  constructor(
    private readonly roundId: string,
    private readonly legend: AnsweredMunicipalityFile['legend'],
  ) {}

  /** The answer that a sign stands for; `place` is where it stands. */
  of(sign: string, place: string): Answer {
    const answer = this.legend[sign];
    if (answer === undefined) throw this.damaged(`"${sign}" at ${place} is not in the legend`);
    return answer;
  }

  /** The answers to a criterion by question id, one sign each. */
  toCriterion({ id, questions }: Criterion, text: string): ReadonlyArray<readonly [string, Answer]> {
    const signs = [...text];
    if (signs.length !== questions.length) {
      throw this.damaged(`${id} has ${signs.length} answers to ${questions.length} questions`);
    }
    return questions.map((question, k) => [question.id, this.of(signs[k] ?? '', question.id)] as const);
  }

  catalogueOf(id: string, versions: ReadonlyMap<string, CatalogueVersion>): CatalogueVersion {
    const catalogue = versions.get(id);
    if (catalogue) return catalogue;
    throw this.damaged(`the catalogue "${id}" is not part of it`);
  }

  damaged(complaint: string): SelbstcheckError {
    return new SelbstcheckError(
      'demonstration-damaged',
      `The demonstration's round "${this.roundId}" is damaged: ${complaint}. Install the product again.`,
      { round: this.roundId },
    );
  }
}
