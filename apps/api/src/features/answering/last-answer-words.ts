import type { Language, NoLastAnswer } from '@selbstcheck/domain';

type Words = Readonly<Record<NoLastAnswer, string>>;

const WORDS: Readonly<Record<Language, Words>> = {
  de: {
    not_linked:
      'Kein Vergleichswert: Es ist nicht bekannt, welcher Frage der letzten Runde diese Frage entspricht.',
    new: 'Kein Vergleichswert: Diese Frage wurde in der letzten Runde nicht gestellt.',
    reworded_major: 'Kein Vergleichswert: Diese Frage wurde seit der letzten Runde stark verändert.',
    split: 'Kein Vergleichswert: Diese Frage war in der letzten Runde Teil einer anderen.',
    merged: 'Kein Vergleichswert: Diese Frage fasst mehrere Fragen der letzten Runde zusammen.',
    recorded:
      'Kein Vergleichswert: In der letzten Runde wurde nur das Kriterium als Ganzes eingeschätzt, nicht die einzelne Frage.',
  },
  en: {
    not_linked:
      'Nothing to compare with: it is not known which question of the last round this one continues.',
    new: 'Nothing to compare with: this question was not asked in the last round.',
    reworded_major: 'Nothing to compare with: this question was greatly reworded since the last round.',
    split: 'Nothing to compare with: in the last round this question was part of another one.',
    merged: 'Nothing to compare with: this question brings several questions of the last round together.',
    recorded:
      'Nothing to compare with: in the last round only the criterion was rated as a whole, not its questions.',
  },
};

/** Why the last round says nothing to a question. */
export function noLastAnswerSentence(reason: NoLastAnswer, language: Language): string {
  return WORDS[language][reason];
}
