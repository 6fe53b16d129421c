import { Fraction } from '../kernel/fraction.js';
import { glyphOfSymbol } from '../scoring/symbol.js';
import type { ComparisonWording, MeanWords } from './comparison-wording.js';
import { decimalWords, differenceWords, isBelowTold } from './figure-words.js';
import type { ComparisonBasis, CriterionChange } from './round-comparison.js';

const difference = (value: Fraction): string => `Unterschied ${differenceWords(value, 'de')}`;

const likeForLike = ({ pieces }: CriterionChange): string =>
  pieces === null ? 'kein Vergleichswert' : difference(pieces.likeForLike);

const levels = (count: number): string => (count === 1 ? '1 Stufe' : `${count} Stufen`);

const criteria = (count: number): string => (count === 1 ? 'ein Kriterium' : `${count} Kriterien`);

const SAME: Readonly<Record<ComparisonBasis, string>> = {
  answers: 'bei gleichen Fragen',
  symbols: 'bei gleichen Kriterien (nur Kriterienebene)',
  mixed: 'bei gleichen Fragen und Kriterien',
};

const isRise = (value: Fraction): boolean => value.compare(Fraction.ZERO) > 0;

/** "unverändert", "praktisch unverändert (Unterschied unter 0,1)" or "gestiegen (Unterschied 0,4)". */
const moved = (value: Fraction): string => {
  if (value.equals(Fraction.ZERO)) return 'unverändert';
  if (isBelowTold(value)) return `praktisch unverändert (${difference(value)})`;
  return `${isRise(value) ? 'gestiegen' : 'gesunken'} (${difference(value)})`;
};

function mean({ verdict, basis, ratedQuestions }: MeanWords): string {
  const same = SAME[basis];
  switch (verdict.kind) {
    case 'never_rated':
      return 'In beiden Runden ist nichts bewertet: kein Vergleichswert.';
    case 'no_value_before':
      return 'In der früheren Runde ist nichts bewertet: kein Vergleichswert.';
    case 'no_value_after':
      return 'In der späteren Runde ist nichts bewertet: kein Vergleichswert.';
    case 'raw_only':
      return `Der Wert ist ${moved(verdict.raw)}; ob sich wirklich etwas geändert hat, lässt sich nicht sagen, weil nichts vergleichbar ist.`;
    case 'level':
      return verdict.raw.equals(verdict.likeForLike)
        ? `Der Wert ist ${moved(verdict.raw)}, auch ${same}.`
        : `Der Wert ist ${moved(verdict.raw)}; ${same} ist er ${moved(verdict.likeForLike)}.`;
    case 'alike':
      return verdict.raw.equals(verdict.likeForLike)
        ? `Der Wert ist ${same} ${moved(verdict.raw)}.`
        : `Der Wert ist ${moved(verdict.raw)}; ${same} ist er ebenfalls ${moved(verdict.likeForLike)}.`;
    case 'only_otherwise':
    case 'mainly_otherwise': {
      const causes = verdict.causes.map((cause) => COMPARISON_WORDING_DE.causes[cause](ratedQuestions));
      const share = verdict.kind === 'only_otherwise' ? 'nur' : 'vor allem';
      return `Der Wert ${isRise(verdict.raw) ? 'steigt' : 'sinkt'} ${share}, weil ${causes.join(' und weil ')}; ${same} ist er ${moved(verdict.likeForLike)}.`;
    }
  }
}

/** The German wording of everything a comparison finds. */
export const COMPARISON_WORDING_DE: ComparisonWording = {
  noPartner: 'kein Vergleichswert',
  unchanged: 'unverändert',
  quoted: (title) => `„${title}“`,
  listed: (titles) => [titles.slice(0, -1).join(', '), ...titles.slice(-1)].filter(Boolean).join(' und '),
  labels: {
    levels_higher: (count) => `${levels(count)} höher (nur Kriterienebene)`,
    levels_lower: (count) => `${levels(count)} tiefer (nur Kriterienebene)`,
    same_level: () => 'gleiche Stufe (nur Kriterienebene)',
    not_rated: () => 'nicht bewertet',
    newly_rated: () => 'neu bewertet',
    no_longer_rated: () => 'nicht mehr bewertet',
    not_comparable: () => 'nicht vergleichbar',
    improved: () => 'verbessert',
    worsened: () => 'verschlechtert',
    slightly_risen: () => 'leicht gestiegen',
    slightly_fallen: () => 'leicht gesunken',
    unchanged: () => 'unverändert',
  },
  classes: {
    levels_higher: ({ title, change }) =>
      `${title} steht ${levels(change.levels ?? 0)} höher (nur Kriterienebene).`,
    levels_lower: ({ title, change }) =>
      `${title} steht ${levels(change.levels ?? 0)} tiefer (nur Kriterienebene).`,
    same_level: ({ title }) => `${title} steht auf der gleichen Stufe (nur Kriterienebene).`,
    not_rated: ({ title }) => `${title} ist in beiden Runden nicht bewertet: kein Vergleichswert.`,
    newly_rated: ({ title }) => `${title} ist neu bewertet: kein Vergleichswert.`,
    no_longer_rated: ({ title }) => `${title} ist nicht mehr bewertet: kein Vergleichswert.`,
    not_comparable: ({ title, change }) =>
      change.flags.includes('b')
        ? `${title} ist nicht vergleichbar, weil andere Fragen gestellt wurden.`
        : `${title} ist nicht vergleichbar, weil nicht dieselben Fragen beantwortet wurden.`,
    improved: ({ title, change }) =>
      `${title} hat sich bei gleichen Fragen verbessert (${likeForLike(change)}).`,
    worsened: ({ title, change }) =>
      `${title} hat sich bei gleichen Fragen verschlechtert (${likeForLike(change)}).`,
    slightly_risen: ({ title, change }) =>
      `${title} ist bei gleichen Fragen leicht gestiegen (${likeForLike(change)}).`,
    slightly_fallen: ({ title, change }) =>
      `${title} ist bei gleichen Fragen leicht gesunken (${likeForLike(change)}).`,
    unchanged: ({ title }) => `${title} ist bei gleichen Fragen unverändert.`,
  },
  notes: {
    symbol_changed: ({ before, after }) =>
      `Das Symbol wechselt von ${glyphOfSymbol(before.symbol)} zu ${glyphOfSymbol(after.symbol)}.`,
    only_through_coverage: () => 'Das Symbol wechselt nur, weil andere Fragen beantwortet wurden.',
    other_departments: () => 'Es haben andere Fachbereiche geantwortet.',
  },
  flags: {
    b: 'Hier bricht die Reihe ab: Das Kriterium oder seine Fragen haben sich zu stark geändert.',
    d: 'Das Kriterium oder eine seiner Fragen ist etwas anders gefasst.',
    u: 'Die Grundlage ist dünn: Viele Fragen sind nicht in beiden Runden beantwortet.',
  },
  causes: {
    coverage: ({ before, after }) => {
      if (before === null || after === null || before === after) return 'andere Fragen beantwortet wurden';
      return after > before ? 'mehr Fragen beantwortet wurden' : 'weniger Fragen beantwortet wurden';
    },
    questionnaire: () => 'andere Fragen gestellt wurden',
    entry: () => 'weitere Kriterien in den Wert eingehen',
    exit: () => 'Kriterien aus dem Wert herausfallen',
    notComparable: () => 'nicht vergleichbare Kriterien anders bewertet wurden',
  },
  mean,
  worsening: ({ worsened, slightlyFallen, unknown }) => {
    if (worsened > 0) {
      return worsened === 1
        ? 'Ein Kriterium hat sich verschlechtert.'
        : `${worsened} Kriterien haben sich verschlechtert.`;
    }
    if (unknown > 0) {
      return `Ob sich etwas verschlechtert hat, lässt sich nicht vollständig sagen: Für ${criteria(unknown)} fehlt der Vergleich.`;
    }
    if (slightlyFallen === 0) return 'Kein Kriterium hat sich verschlechtert.';
    return `Kein Kriterium hat sich verschlechtert, ${slightlyFallen === 1 ? 'eines ist' : `${slightlyFallen} sind`} leicht gesunken.`;
  },
  limits: {
    one_round: 'Es gibt erst eine Runde; vergleichen können Sie, sobald eine zweite abgeschlossen ist.',
    same_date:
      'Beide Runden tragen dasselbe Datum; der Vergleich zeigt Unterschiede, aber keine Entwicklung über die Zeit.',
    nothing_rated: 'In mindestens einer der Runden ist nichts bewertet: kein Vergleichswert.',
    not_linked:
      'Die beiden Fassungen des Kriterienkatalogs sind nicht miteinander verknüpft; gesagt werden kann nur, wie sich der Gesamtwert unterscheidet.',
    nothing_comparable:
      'Die beiden Runden haben keine Frage gemeinsam, die in beiden bewertet ist; gesagt werden kann nur, wie sich die Werte unterscheiden.',
    symbols_only:
      'Mindestens eine der Runden ist aus einem Bericht übernommen; verglichen werden deshalb nur die Symbole der Kriterien.',
  },
  lists: {
    added: (titles) => `Neu im Katalog der späteren Runde: ${titles}.`,
    removed: (titles) => `Nur im Katalog der früheren Runde: ${titles}.`,
  },
  regrouped: {
    split: (before, after) =>
      `${before} wurde aufgeteilt in ${after}; verbessert oder verschlechtert lässt sich davon nicht sagen.`,
    merged: (before, after) =>
      `${before} wurden zusammengelegt zu ${after}; verbessert oder verschlechtert lässt sich davon nicht sagen.`,
  },
  noise: ({ rate, down, up, isWithin }) =>
    `Bei angenommener Antwortschwankung von ${rate} liegt ein Unterschied auch ohne wirkliche Änderung in 95 von 100 Fällen in diesen Grenzen: nach unten ${down}, nach oben ${up}; dieser liegt ${isWithin ? 'darin' : 'außerhalb'}.`,
  flips: (changed, flips, rate) =>
    `${changed === 1 ? 'Ein Symbol hat' : `${changed === 0 ? 'Keine' : changed} Symbole haben`} gewechselt; bei angenommener Antwortschwankung von ${rate} wechseln auch ohne wirkliche Änderung im Mittel ${decimalWords(flips.expected, 'de')} und in 95 von 100 Fällen höchstens ${flips.limit}.`,
};
