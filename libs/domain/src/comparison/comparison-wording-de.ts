import type { Fraction } from '../kernel/fraction.js';
import { glyphOfSymbol } from '../scoring/symbol.js';
import type { ComparisonWording } from './comparison-wording.js';
import { differenceWords } from './figure-words.js';
import type { CriterionChange } from './round-comparison.js';

const difference = (value: Fraction): string => `Unterschied ${differenceWords(value, 'de')}`;

const likeForLike = ({ pieces }: CriterionChange): string =>
  pieces === null ? 'kein Vergleichswert' : difference(pieces.likeForLike);

const asksOthers = (pieces: CriterionChange['pieces']): boolean =>
  pieces !== null && pieces.questionnaire.sign() !== 0;

const levels = (count: number): string => (count === 1 ? '1 Stufe' : `${count} Stufen`);

/** The German wording of everything a comparison finds. */
export const COMPARISON_WORDING_DE: ComparisonWording = {
  noPartner: 'kein Vergleichswert',
  unchanged: 'unverändert',
  difference,
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
  sideBySide: {
    labels: {
      newly_rated: 'nur auf der zweiten Seite bewertet',
      no_longer_rated: 'nur auf der ersten Seite bewertet',
      improved: 'höher eingeschätzt',
      worsened: 'tiefer eingeschätzt',
      slightly_risen: 'etwas höher eingeschätzt',
      slightly_fallen: 'etwas tiefer eingeschätzt',
    },
    did: {
      not_rated: 'ist auf keiner Seite bewertet: kein Vergleichswert',
      newly_rated: 'ist nur auf der zweiten Seite bewertet: kein Vergleichswert',
      no_longer_rated: 'ist nur auf der ersten Seite bewertet: kein Vergleichswert',
      improved: 'ist bei gleichen Fragen höher eingeschätzt',
      worsened: 'ist bei gleichen Fragen tiefer eingeschätzt',
      slightly_risen: 'ist bei gleichen Fragen etwas höher eingeschätzt',
      slightly_fallen: 'ist bei gleichen Fragen etwas tiefer eingeschätzt',
    },
  },
  notes: {
    symbol_changed: ({ before, after }) =>
      `Das Symbol wechselt von ${glyphOfSymbol(before.symbol)} zu ${glyphOfSymbol(after.symbol)}.`,
    only_through_coverage: ({ pieces }) =>
      `Das Symbol wechselt nur, weil andere Fragen ${asksOthers(pieces) ? 'gestellt und ' : ''}beantwortet wurden.`,
    only_through_questionnaire: () => 'Das Symbol wechselt nur, weil andere Fragen gestellt wurden.',
    other_departments: () => 'Es haben andere Fachbereiche geantwortet.',
  },
  flags: {
    b: 'Hier bricht die Reihe ab: Das Kriterium oder seine Fragen haben sich zu stark geändert.',
    d: 'Das Kriterium oder eine seiner Fragen ist etwas anders gefasst.',
    u: 'Die Grundlage ist dünn: Viele Fragen sind nicht in beiden Runden beantwortet.',
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
    rearranged: (before, after) =>
      `${before} wurde zwischendurch aufgeteilt und wieder zusammengelegt${before === after ? '' : ` zu ${after}`}; verbessert oder verschlechtert lässt sich davon nicht sagen.`,
  },
  noise: ({ rate, lower, upper, place }) =>
    `Bei angenommener Antwortschwankung von ${rate} liegt der Unterschied bei gleichen Fragen auch ohne wirkliche Änderung in 95 von 100 Fällen zwischen ${lower} und ${upper}; hier liegt er ${{ inside: 'darin', just_outside: 'knapp außerhalb', outside: 'außerhalb' }[place]}.`,
  limitWords: { none: 'keiner Änderung', above: 'knapp über 0', below: 'knapp unter 0' },
  flips: ({ changed, rate, expected, limit, unknown }) =>
    `${changed === 1 ? 'Ein Symbol hat' : `${changed === 0 ? 'Keine' : changed} Symbole haben`} gewechselt; bei angenommener Antwortschwankung von ${rate} wechseln auch ohne wirkliche Änderung im Mittel ${expected} und in 95 von 100 Fällen höchstens ${limit}${unknown === 0 ? '' : ` (ohne ${unknown === 1 ? 'ein Kriterium, zu dem' : `${unknown} Kriterien, zu denen`} die Antworten fehlen)`}.`,
};
