import { Fraction } from '../kernel/fraction.js';
import type {
  ChangePieces,
  Contribution,
  CriterionPieces,
  MeanChange,
  Passage,
  PassageCause,
} from './round-comparison.js';

/** One part of a mean on the side or sides where it belongs to it: a criterion of a field, or a field. */
export interface MeanPart {
  readonly beforeId: string | null;
  readonly afterId: string | null;
  /** 0 to 3; null where it is not rated. */
  readonly before: Fraction | null;
  readonly after: Fraction | null;
  /** null where the part is not comparable. */
  readonly pieces: ChangePieces | null;
  /** Why the part has a value on one side only or cannot be compared. */
  readonly cause: PassageCause;
}

/** Pieces of a comparable criterion, which has neither entry nor exit. */
export function withoutPassages(pieces: CriterionPieces): ChangePieces {
  const { likeForLike, coverage, questionnaire } = pieces;
  const none = Fraction.ZERO;
  return { likeForLike, coverage, questionnaire, entry: none, exit: none, notComparable: none };
}

/**
 * How a mean changed, in pieces that sum to the raw change exactly; without a comparable part only the raw
 * change (methods, 4). The same formula serves criteria in a field and fields in the overall value.
 */
export function decomposeMean(parts: readonly MeanPart[]): MeanChange {
  const before = Fraction.mean(ratedValuesOf(parts, 'before'));
  const after = Fraction.mean(ratedValuesOf(parts, 'after'));
  const raw = before === null || after === null ? null : after.minus(before);
  const comparable = parts.filter(isComparable);
  const meanBefore = Fraction.mean(ratedValuesOf(comparable, 'before'));
  const meanAfter = Fraction.mean(ratedValuesOf(comparable, 'after'));
  if (meanBefore === null || meanAfter === null) {
    return {
      before,
      after,
      raw,
      comparable: 0,
      pieces: null,
      contributions: [],
      entries: [],
      exits: [],
      notComparable: [],
    };
  }
  const others = parts.filter((part) => part.pieces === null);
  const countBefore = ratedValuesOf(parts, 'before').length;
  const countAfter = ratedValuesOf(parts, 'after').length;
  const passage = ({ beforeId, afterId, cause, ...part }: MeanPart): Passage => {
    const entry = part.after?.minus(meanAfter).dividedBy(countAfter) ?? Fraction.ZERO;
    const exit = part.before === null ? Fraction.ZERO : meanBefore.minus(part.before).dividedBy(countBefore);
    return { beforeId, afterId, cause, amount: entry.plus(exit), entry, exit };
  };
  const share = Fraction.of(1, comparable.length);
  const contributions = comparable.map((part) => contributionOf(part, share));
  const entries = others.filter((part) => part.before === null && part.after !== null).map(passage);
  const exits = others.filter((part) => part.before !== null && part.after === null).map(passage);
  const notComparable = others.filter((part) => part.before !== null && part.after !== null).map(passage);
  const pieces = totalOf(contributions, { entries, exits, notComparable });
  return {
    before,
    after,
    raw,
    comparable: comparable.length,
    pieces,
    contributions,
    entries,
    exits,
    notComparable,
  };
}

type ComparablePart = MeanPart & {
  readonly beforeId: string;
  readonly afterId: string;
  readonly pieces: ChangePieces;
};

function isComparable(part: MeanPart): part is ComparablePart {
  return part.pieces !== null && part.beforeId !== null && part.afterId !== null;
}

function contributionOf({ beforeId, afterId, pieces }: ComparablePart, share: Fraction): Contribution {
  return {
    beforeId,
    afterId,
    likeForLike: pieces.likeForLike.times(share),
    coverage: pieces.coverage.times(share),
    questionnaire: pieces.questionnaire.times(share),
    entry: pieces.entry.times(share),
    exit: pieces.exit.times(share),
    notComparable: pieces.notComparable.times(share),
  };
}

function totalOf(
  contributions: readonly Contribution[],
  passages: Pick<MeanChange, 'entries' | 'exits' | 'notComparable'>,
): ChangePieces {
  const total = (piece: keyof ChangePieces, own: readonly Passage[] = []): Fraction =>
    Fraction.sum([...contributions.map((each) => each[piece]), ...own.map((passage) => passage.amount)]);
  return {
    likeForLike: total('likeForLike'),
    coverage: total('coverage'),
    questionnaire: total('questionnaire'),
    entry: total('entry', passages.entries),
    exit: total('exit', passages.exits),
    notComparable: total('notComparable', passages.notComparable),
  };
}

function ratedValuesOf(parts: readonly MeanPart[], side: 'before' | 'after'): readonly Fraction[] {
  return parts.map((part) => part[side]).filter((value) => value !== null);
}
