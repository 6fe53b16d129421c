import type { Language } from '../kernel/language.js';
import type { ComparisonLimit } from './comparison-limit.js';

/** A round that a sentence names. */
interface NamedRound {
  readonly title: string;
}

type Between = (before: NamedRound, after: NamedRound) => string;

/** One language's wording of what a selection of rounds cannot say. */
export interface SelectionWording {
  readonly noRound: string;
  readonly sameReading: string;
  readonly sameRound: string;
  readonly backwards: Between;
  readonly sameDate: Between;
  readonly laterBaseline: (baseline: NamedRound) => string;
  readonly someSymbols: string;
  readonly wholeCriteria: string;
  readonly someWholeCriteria: string;
  readonly oneChosen: string;
  readonly between: Readonly<Partial<Record<ComparisonLimit, Between>>>;
}

/** See SelectionWording. */
export const SELECTION_WORDING: Readonly<Record<Language, SelectionWording>> = {
  de: {
    noRound: 'Es gibt noch keine abgeschlossene Runde; vergleichen können Sie, sobald es zwei gibt.',
    sameReading:
      'Auf beiden Seiten steht dieselbe Sicht derselben Runde; einen Unterschied kann es nicht geben.',
    sameRound:
      'Das sind zwei Sichten derselben Runde; der Vergleich zeigt, worin sie sich unterscheiden, aber keine Entwicklung über die Zeit.',
    backwards: (before, after) =>
      `Sie vergleichen rückwärts: „${before.title}“ gilt hier als frühere und „${after.title}“ als spätere Runde, obwohl ihr Datum umgekehrt liegt.`,
    sameDate: (before, after) =>
      `„${before.title}“ und „${after.title}“ tragen dasselbe Datum; ihre Reihenfolge sagt nichts über eine Entwicklung.`,
    laterBaseline: ({ title }) =>
      `Alle Runden sind mit „${title}“ verglichen; bei älteren Runden lesen sich die Unterschiede deshalb rückwärts.`,
    someSymbols:
      'Mindestens eine der Runden ist aus einem Bericht übernommen; mit ihr werden nur die Symbole der Kriterien verglichen.',
    wholeCriteria:
      'In mindestens einer der Runden sind die Kriterien als Ganzes eingeschätzt; verglichen werden deshalb nur ihre Symbole.',
    someWholeCriteria:
      'In mindestens einer der Runden sind die Kriterien als Ganzes eingeschätzt; mit ihr werden nur ihre Symbole verglichen.',
    oneChosen: 'Gewählt ist nur eine Runde; zum Vergleichen wählen Sie bitte eine weitere.',
    between: {
      nothing_rated: (before, after) =>
        `In „${before.title}“ oder „${after.title}“ ist nichts bewertet; zwischen diesen Runden gibt es keinen Vergleichswert.`,
      not_linked: (before, after) =>
        `Die Fassungen des Kriterienkatalogs von „${before.title}“ und „${after.title}“ sind nicht miteinander verknüpft; zwischen ihnen lässt sich nur sagen, wie sich der Gesamtwert unterscheidet.`,
      nothing_comparable: (before, after) =>
        `„${before.title}“ und „${after.title}“ haben keine Frage gemeinsam, die in beiden bewertet ist; zwischen ihnen lässt sich nur sagen, wie sich die Werte unterscheiden.`,
    },
  },
  en: {
    noRound: 'There is no closed round yet; you can compare as soon as there are two.',
    sameReading: 'Both sides show the same view of the same round; there can be no difference.',
    sameRound:
      'These are two views of the same round; the comparison shows how they differ but no development over time.',
    backwards: (before, after) =>
      `You are comparing backwards: “${before.title}” counts as the earlier and “${after.title}” as the later round here, although their dates lie the other way round.`,
    sameDate: (before, after) =>
      `“${before.title}” and “${after.title}” have the same date; their order says nothing about a development.`,
    laterBaseline: ({ title }) =>
      `All rounds are compared with “${title}”; for older rounds the differences therefore read backwards.`,
    someSymbols:
      'At least one of the rounds was taken over from a report; with it only the symbols of the criteria are compared.',
    wholeCriteria:
      'In at least one of the rounds the criteria were rated as a whole; therefore only their symbols are compared.',
    someWholeCriteria:
      'In at least one of the rounds the criteria were rated as a whole; with it only their symbols are compared.',
    oneChosen: 'Only one round is chosen; to compare, please choose another one.',
    between: {
      nothing_rated: (before, after) =>
        `In “${before.title}” or “${after.title}” nothing is rated; between these rounds there is nothing to compare with.`,
      not_linked: (before, after) =>
        `The catalogue versions of “${before.title}” and “${after.title}” are not linked with each other; between them all that can be said is how the overall value differs.`,
      nothing_comparable: (before, after) =>
        `“${before.title}” and “${after.title}” have no question in common that is rated in both; between them all that can be said is how the values differ.`,
    },
  },
};
