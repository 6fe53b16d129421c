import {
  criteriaOf,
  questionsOf,
  type CatalogueMapping,
  type CatalogueVersion,
  type LinkKind,
  type Question,
} from '../catalogue/catalogue.js';
import type { ComparedRound } from '../comparison/compared-round.js';
import type { ComposedLink } from '../comparison/composed-mapping.js';
import { groundsOf } from '../comparison/grounds.js';
import { strandsOf, type IdsByRound } from '../comparison/strands.js';
import type { LocalizedText } from '../kernel/language.js';
import type { Answer } from '../scoring/answer.js';

/** How a question stays the same one from version to version. */
export type QuestionContinuation = Extract<LinkKind, 'same' | 'moved' | 'reworded_minor'>;

/** A question as one round asked it. */
export interface AskedQuestion {
  readonly questionId: string;
  readonly code: string;
  /** null where the wording is not known to this installation. */
  readonly text: LocalizedText | null;
  readonly criterionId: string;
  /** Whether it stands in another criterion than the one looked at, whose value it does not enter then. */
  readonly isElsewhere: boolean;
  /** null where the criterion's rating was taken over from a report. */
  readonly answer: Answer | null;
  /** How it continues from the latest round before that asks it; null for the first one. */
  readonly link: QuestionContinuation | null;
}

/** One question over all rounds, one cell per round. */
export type QuestionHistory = readonly (AskedQuestion | 'not_asked')[];

/**
 * The questions behind the history of one criterion, over rounds in the order of their dates. A question keeps its
 * row while it continues as exactly one other that may be compared; split, merged and greatly reworded ones begin new
 * rows (methods, 3). The order is that of the latest catalogue version; questions that ended come last.
 */
export function questionHistories(
  { idsByRound }: { readonly idsByRound: IdsByRound },
  rounds: readonly ComparedRound[],
  mappings: readonly CatalogueMapping[],
): readonly QuestionHistory[] {
  const groundBetween = groundsOf(mappings);
  const linksBetween = (earlier: number, later: number): ReadonlyMap<string, ComposedLink> => {
    const [from, to] = [rounds[earlier], rounds[later]];
    return from && to ? groundBetween(from, to).questions.to : new Map<string, ComposedLink>();
  };
  const placesOf = rounds.map(({ catalogue }) => placedQuestions(catalogue));
  const strands = strandsOf(
    rounds.map(({ catalogue }) => questionsOf(catalogue).map(({ id }) => id)),
    (earlier, later) => earlierIdsOf(linksBetween(earlier, later)),
  );
  const cellsOf = (strand: IdsByRound): QuestionHistory =>
    strand.map((id, at) => {
      const round = rounds[at];
      const place = id === null ? undefined : placesOf[at]?.get(id);
      if (round === undefined || place === undefined) return 'not_asked';
      const previous = strand.findLastIndex((earlier, index) => index < at && earlier !== null);
      const link = linksBetween(previous, at).get(place.question.id);
      return {
        questionId: place.question.id,
        code: place.question.code,
        text: place.question.text,
        criterionId: place.criterionId,
        isElsewhere: !standsIn(idsByRound[at], place),
        answer: answerTo(place, round),
        link: link === undefined ? null : continuationOf(link),
      };
    });
  return strands
    .filter((strand) =>
      strand.some((id, at) => id !== null && standsIn(idsByRound[at], placesOf[at]?.get(id))),
    )
    .map(cellsOf);
}

interface PlacedQuestion {
  readonly question: Question;
  readonly criterionId: string;
}

function placedQuestions(catalogue: CatalogueVersion): ReadonlyMap<string, PlacedQuestion> {
  return new Map(
    criteriaOf(catalogue).flatMap(({ id: criterionId, questions }) =>
      questions.map((question) => [question.id, { question, criterionId }]),
    ),
  );
}

function standsIn(criterionId: string | null | undefined, place: PlacedQuestion | undefined): boolean {
  return place !== undefined && place.criterionId === criterionId;
}

function earlierIdsOf(links: ReadonlyMap<string, ComposedLink>): ReadonlyMap<string, string> {
  return new Map(
    [...links].flatMap(([id, link]) =>
      continuationOf(link) === null ? [] : link.from.map((earlierId) => [id, earlierId] as const),
    ),
  );
}

function continuationOf({ kind, from, to }: ComposedLink): QuestionContinuation | null {
  if (from.length > 1 || to.length > 1) return null;
  return kind === 'same' || kind === 'moved' || kind === 'reworded_minor' ? kind : null;
}

/** A recorded rating wins over answers, as in scoring. */
function answerTo({ question, criterionId }: PlacedQuestion, { ratings }: ComparedRound): Answer | null {
  return ratings.recorded.has(criterionId) ? null : (ratings.answers.get(question.id) ?? 'not_answered');
}
