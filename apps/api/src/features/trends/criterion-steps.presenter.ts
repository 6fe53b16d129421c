import { askedAt, type CriterionTrend, type HistoryRound } from '@selbstcheck/application';
import type { CriterionStep, CriterionTrend as CriterionTrendView } from '@selbstcheck/contracts';
import {
  breakLabel,
  breakSentence,
  changeNoteSentence,
  criterionSentence,
  localized,
  pairOrderOf,
  type BreakPlace,
  type Language,
  type SeriesBreak,
} from '@selbstcheck/domain';
import { presentCriterionPieces, presentFlags, presentShortChange } from '../../platform/change-views.js';
import { chosenRound } from '../../platform/round-selection.js';

/** The way from each round to the next, where both ask the criterion. */
export function presentSteps(
  { history, cells }: CriterionTrend,
  rounds: readonly HistoryRound[],
  language: Language,
): CriterionStep[] {
  return cells.flatMap((cell, at): CriterionStep[] => {
    const change = cell?.change;
    const asked = askedAt(history, rounds, at);
    const [before, after] = rounds.slice(at - 1, at + 1).map(chosenRound);
    if (!change || !asked || !before || !after) return [];
    const order = pairOrderOf(before, after);
    const title = localized(asked.criterion.title, language).text;
    return [
      {
        from: at - 1,
        to: at,
        change: presentShortChange(change, language, order),
        sentence: criterionSentence(title, change, language, order),
        flags: presentFlags(change.flags, language),
        notes: change.notes.map((note) => changeNoteSentence(note, change, language)),
        pieces: change.pieces && presentCriterionPieces(change.pieces),
      },
    ];
  });
}

/** Where the series breaks, with the words for the line that is drawn there. */
export function presentBreaks(
  { history }: CriterionTrend,
  rounds: readonly HistoryRound[],
  language: Language,
): CriterionTrendView['breaks'] {
  return history.breaks.flatMap((found) => {
    const place = placeOf(found, rounds);
    if (!place) return [];
    const { from, to } = found;
    const words = {
      label: breakLabel(found, place, language),
      sentence: breakSentence(found, place, language),
    };
    return [{ from, to, ...words }];
  });
}

function placeOf({ from, to }: SeriesBreak, rounds: readonly HistoryRound[]): BreakPlace | null {
  const [before, after] = [rounds[from], rounds[to]];
  if (!before || !after) return null;
  const { id, edition } = after.compared.catalogue;
  return {
    titleBefore: before.round.title,
    titleAfter: after.round.title,
    newEdition: before.compared.catalogue.id === id ? null : edition,
  };
}
