import { Fraction } from '../kernel/fraction.js';
import type { Language } from '../kernel/language.js';
import { WK_2020, type ScoringModel } from '../scoring/scoring-model.js';
import { comparisonFlagSentence } from './comparison-sentences.js';
import { percentWords } from './figure-words.js';
import { PIECES, pieceWords } from './piece-words.js';

/** A word of a comparison with what it means. */
export interface MethodSentence {
  readonly term: string;
  readonly meaning: string;
}

interface Wording {
  readonly value: MethodSentence;
  readonly sum: MethodSentence;
  readonly classes: MethodSentence;
  readonly symbols: MethodSentence;
  readonly flag: string;
  readonly noise: (rate: string) => MethodSentence;
  readonly model: (name: string, isOwn: boolean) => MethodSentence;
}

const WORDING: Readonly<Record<Language, Wording>> = {
  de: {
    value: {
      term: 'Wert',
      meaning:
        'Von 0 (✘) bis 3 (✓): beim Kriterium das Mittel seiner bewerteten Fragen, beim Handlungsfeld das Mittel seiner Kriterien, insgesamt das Mittel der Handlungsfelder.',
    },
    sum: { term: 'Unterschied', meaning: 'Seine Teile ergeben zusammen genau den ganzen Unterschied.' },
    classes: {
      term: 'verbessert, verschlechtert',
      meaning:
        'Bei gleichen Fragen mindestens 0,5 Unterschied und mindestens zwei geänderte Antworten; eine geänderte Antwort allein genügt nie.',
    },
    symbols: {
      term: 'nur Kriterienebene',
      meaning:
        'Mindestens eine Seite ist aus einem Bericht übernommen; verglichen sind dann nur die Symbole der Kriterien.',
    },
    flag: 'Kennzeichen',
    noise: (rate) => ({
      term: 'Schwankung',
      meaning: `Bei angenommener Antwortschwankung von ${rate} bleibt ein Unterschied bei gleichen Fragen auch ohne wirkliche Änderung in 95 von 100 Fällen zwischen diesen Grenzen; das ist eine Annahme, keine Messung.`,
    }),
    model: (name, isOwn) => ({
      term: 'Rechenmodell',
      meaning: `${name}, ${isOwn ? 'abgeleitet aus der Auswertung Dessau-Roßlau 2020' : 'in dieser Installation festgelegt'}, keine amtliche Regel.`,
    }),
  },
  en: {
    value: {
      term: 'Value',
      meaning:
        'From 0 (✘) to 3 (✓): of a criterion the mean of its rated questions, of a field the mean of its criteria, overall the mean of the fields.',
    },
    sum: { term: 'Difference', meaning: 'Its parts add up to exactly the whole difference.' },
    classes: {
      term: 'improved, worsened',
      meaning:
        'On the same questions a difference of at least 0.5 and at least two changed answers; one changed answer alone is never enough.',
    },
    symbols: {
      term: 'criterion level only',
      meaning:
        'At least one side was taken over from a report; then only the symbols of the criteria are compared.',
    },
    flag: 'Flag',
    noise: (rate) => ({
      term: 'Noise',
      meaning: `At an assumed answer noise of ${rate} a difference on the same questions stays between these limits in 95 of 100 cases without any real change; this is an assumption, not a measurement.`,
    }),
    model: (name, isOwn) => ({
      term: 'Scoring model',
      meaning: `${name}, ${isOwn ? 'inferred from the report of Dessau-Roßlau 2020' : 'laid down in this installation'}, not an official rule.`,
    }),
  },
};

/** The rules that a table of a comparison is read by (methods, 2 to 4). */
export function methodSentences(model: ScoringModel, language: Language): readonly MethodSentence[] {
  const wording = WORDING[language];
  const flags = (['b', 'd', 'u'] as const).map((flag) => ({
    term: `${wording.flag} ${flag}`,
    meaning: comparisonFlagSentence(flag, language),
  }));
  return [
    wording.model(model.name, model.name === WK_2020.name),
    wording.value,
    ...PIECES.map((piece) => {
      const { name, meaning } = pieceWords(piece, language);
      return { term: name, meaning };
    }),
    wording.sum,
    wording.classes,
    wording.symbols,
    ...flags,
    wording.noise(percentWords(Fraction.parse(model.answerNoise), language)),
  ];
}
