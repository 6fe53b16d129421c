import { meanChangeSentence, noiseSentence, worseningSentence } from '../comparison/comparison-sentences.js';
import type { FieldChange } from '../comparison/round-comparison.js';
import { pairNotice } from '../comparison/selection-notices.js';
import { symbolsChanged } from '../comparison/symbols-changed.js';
import { worseningOf } from '../comparison/worsening.js';
import { localized, type Language } from '../kernel/language.js';
import { latestChangesSentence } from '../trends/latest-changes.js';
import type { DigestLine, DigestSection } from './digest-text.js';
import { DIGEST_WORDING, sectionOf } from './digest-words.js';
import type { ToldComparison } from './told-comparison.js';

/**
 * What comes from coverage and what could be noise: each field whose value or stage moved, and every count beside its
 * expected noise (methods, 4).
 */
export function backgroundSection(
  told: ToldComparison,
  isOverSeveral: boolean,
  language: Language,
): DigestSection {
  const { before, after, comparison, noise, order } = told;
  const counts = isOverSeveral
    ? [
        symbolsChanged(comparison, noise, language).sentence,
        worseningSentence(worseningOf(comparison), language, noise, order),
      ]
    : [latestChangesSentence(comparison, noise, order, language)];
  const sentences = [
    pairNotice(before, after, comparison, language),
    ...counts,
    limitSentence(told, language),
  ];
  return sectionOf(
    DIGEST_WORDING[language].headings.background,
    movedFields(told, language),
    sentences.filter((sentence) => sentence !== null).join(' '),
  );
}

/** A line for each field whose value or stage moved; none where it is all about one field. */
export function movedFields(told: ToldComparison, language: Language): readonly DigestLine[] {
  const moved = told.isOneField ? [] : told.comparison.fields.filter(isMoved);
  return moved.map((field) => fieldLine(told, field, language));
}

function fieldLine(
  { before, after, order }: ToldComparison,
  field: FieldChange,
  language: Language,
): DigestLine {
  const [reading, id] = field.afterId === null ? [before, field.beforeId] : [after, field.afterId];
  const known = reading.compared.catalogue.fields.find((each) => each.id === id);
  const title = known
    ? DIGEST_WORDING[language].field(known.number, localized(known.title, language).text)
    : '';
  return { title, before: null, after: null, sentence: meanChangeSentence(field, language, order) };
}

function isMoved({ raw, pieces, stages }: FieldChange): boolean {
  const moves = [raw, pieces?.likeForLike].some((piece) => piece != null && piece.sign() !== 0);
  return moves || stages.before !== stages.after;
}

function limitSentence({ comparison, noise, isOneField }: ToldComparison, language: Language): string | null {
  const { pieces } = comparison.overall;
  const limits = isOneField ? (noise.fields[0]?.limits ?? null) : noise.overall;
  if (pieces === null || limits === null) return null;
  return noiseSentence(pieces.likeForLike, limits, noise.rate, language);
}
