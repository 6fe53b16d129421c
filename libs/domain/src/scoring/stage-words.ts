import type { Language } from '../kernel/language.js';
import type { Stage } from './stage.js';

const STAGES: Readonly<Record<Language, Readonly<Record<Stage | 'none', string>>>> = {
  de: {
    1: 'auf den Weg gemacht',
    2: 'auf dem Weg',
    3: 'fortgeschritten',
    4: 'weltoffen aufgestellt',
    none: 'keine Stufe',
  },
  en: {
    1: 'has set out',
    2: 'on its way',
    3: 'well advanced',
    4: 'open to the world',
    none: 'no stage',
  },
};

/** A stage in few words, as the printed report's steps are named. */
export function stageWords(stage: Stage | null, language: Language): string {
  return STAGES[language][stage ?? 'none'];
}
