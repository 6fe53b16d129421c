import type { Fraction } from '../kernel/fraction.js';
import { stageWords } from '../scoring/stage-words.js';
import { differenceWords, isBelowTold } from './figure-words.js';
import type { OtherCause } from './mean-verdict.js';
import { stageStep, type MeanWords } from './mean-wording.js';
import type { PairOrder } from './pair-order.js';
import type { AnsweredQuestions, ComparisonBasis } from './round-comparison.js';

const SAME: Readonly<Record<ComparisonBasis, string>> = {
  answers: 'bei gleichen Fragen',
  symbols: 'bei gleichen Kriterien (nur Kriterienebene)',
  mixed: 'bei gleichen Fragen und Kriterien',
};

const CAUSES: Readonly<Record<OtherCause, (answered: AnsweredQuestions) => string>> = {
  coverage: (answered) => `${ANSWERED[answered]} Fragen beantwortet wurden`,
  questionnaire: () => 'andere Fragen gestellt wurden',
  entry: () => 'weitere Kriterien in den Wert eingehen',
  exit: () => 'Kriterien aus dem Wert herausfallen',
  notComparable: () => 'nicht vergleichbare Kriterien anders bewertet wurden',
};

const ANSWERED: Readonly<Record<AnsweredQuestions, string>> = {
  more: 'mehr',
  fewer: 'weniger',
  other: 'andere',
};

/** Two rounds of one date and two views of one round show a difference, no movement. */
const IN_TIME = { same: 'unverändert', up: 'gestiegen', down: 'gesunken' };
const SIDE_BY_SIDE = { same: 'unverändert', up: 'höher', down: 'tiefer' };

/** "unverändert", "praktisch unverändert (Unterschied unter 0,1)" or "gestiegen (Unterschied 0,4)". */
function moved(value: Fraction, order: PairOrder): string {
  const { same, up, down } = order === 'rounds' ? IN_TIME : SIDE_BY_SIDE;
  if (value.sign() === 0) return same;
  const difference = `(Unterschied ${differenceWords(value, 'de')})`;
  if (isBelowTold(value)) return `praktisch ${same} ${difference}`;
  return `${value.sign() > 0 ? up : down} ${difference}`;
}

/** One German sentence on how a field's or the overall value changed. */
export function meanWordsDe(words: MeanWords): string {
  return `${finding(words)}${stage(words)}.`;
}

function finding({ verdict, basis, answered, order }: MeanWords): string {
  const same = SAME[basis];
  const isInTime = order === 'rounds';
  switch (verdict.kind) {
    case 'never_rated':
      return `${isInTime ? 'In beiden Runden' : 'Auf beiden Seiten'} ist nichts bewertet: kein Vergleichswert`;
    case 'no_value_before':
      return `${isInTime ? 'In der früheren Runde' : 'Auf der ersten Seite'} ist nichts bewertet: kein Vergleichswert`;
    case 'no_value_after':
      return `${isInTime ? 'In der späteren Runde' : 'Auf der zweiten Seite'} ist nichts bewertet: kein Vergleichswert`;
    case 'raw_only':
      return `Der Wert ist ${moved(verdict.raw, order)}; ob sich wirklich etwas ${isInTime ? 'geändert hat' : 'unterscheidet'}, lässt sich nicht sagen, weil nichts vergleichbar ist`;
    case 'level':
      return verdict.raw.equals(verdict.likeForLike)
        ? `Der Wert ist ${moved(verdict.raw, order)}, auch ${same}`
        : `Der Wert ist ${moved(verdict.raw, order)}; ${same} ist er ${moved(verdict.likeForLike, order)}`;
    case 'alike':
      return verdict.raw.equals(verdict.likeForLike)
        ? `Der Wert ist ${same} ${moved(verdict.raw, order)}`
        : `Der Wert ist ${moved(verdict.raw, order)}; ${same} ist er ebenfalls ${moved(verdict.likeForLike, order)}`;
    case 'only_otherwise':
    case 'mainly_otherwise': {
      const causes = verdict.causes.map((cause) => CAUSES[cause](answered));
      const share = verdict.kind === 'only_otherwise' ? 'nur' : 'vor allem';
      const also =
        verdict.kind === 'mainly_otherwise' && !isBelowTold(verdict.likeForLike) ? 'ebenfalls ' : '';
      return `Der Wert ${leaning(verdict.raw, share, isInTime)}, weil ${causes.join(' und weil ')}; ${same} ist er ${also}${moved(verdict.likeForLike, order)}`;
    }
  }
}

function leaning(raw: Fraction, share: string, isInTime: boolean): string {
  if (isInTime) return `${raw.sign() > 0 ? 'steigt' : 'sinkt'} ${share}`;
  return `ist ${share} ${raw.sign() > 0 ? 'höher' : 'tiefer'}`;
}

function stage(words: MeanWords): string {
  const step = stageStep(words);
  if (step === null) return '';
  const [before, after] = [step.before, step.after].map((each) => stageWords(each, 'de'));
  const why = step.isClose ? ', weil der Wert nahe an der Grenze liegt' : '';
  return words.order === 'rounds'
    ? `; die Stufe wechselt von „${before}“ zu „${after}“${why}`
    : `; die Stufe ist „${after}“ statt „${before}“${why}`;
}
