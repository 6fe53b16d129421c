import type { Stage } from '@selbstcheck/domain';

/** A section heading may carry a number, stand alone, or run on into its text where it has a number. */
const heading = (words: string): RegExp =>
  new RegExp(
    `^[ \\t]*(?:(?:\\d{1,2}(?:\\.\\d{1,2})?\\s*[.)]?|[a-h]\\)|[IVX]{1,4}\\.)\\s+${words}[ \\t]*:?|${words}[ \\t]*:?[ \\t]*$)`,
    'imu',
  );

/** The headings of a chapter's sections, across line breaks. */
export const SECTION_HEADINGS = {
  basis: heading('Grundlagen?\\s+der\\s+Standortbestimmung'),
  measures: heading('Selbstauskunft\\s+zu\\s+(?:den\\s+)?Maßnahmen'),
  participation: heading(
    'Selbstauskunft\\s+zur\\s+Beteiligung(?:\\s+von\\s+Akteur\\S*(?:\\s+und\\s+Akteur\\S*)?(?:\\s+(?:des|im|aus\\s+dem)\\s+kommunalen\\s+Gemeinwesens?)?)?',
  ),
  evaluation: heading('Auswertung\\s+und\\s+Empfehlung(?:en)?'),
} as const;

/** See SECTION_HEADINGS. */
export type SectionKind = keyof typeof SECTION_HEADINGS;

/** Where a stage sentence begins: the same in every chapter and in the overview. */
export const STAGE_START =
  /^[ \t]*(?:(?:Einstufung|Einordnung|Ergebnis|Stufe)\s*:\s*)?(?:Die|Der|Das|Ihre?)\s+(?:Kommune|Stadt|Gemeinde|Landkreis|Kreis|Region)\b/imu;

const STAGE_SENTENCES: readonly (readonly [Stage, string])[] = [
  [1, 'hat\\s+sich\\s+auf\\s+den\\s+Weg\\s+(?:zur\\s+Weltoffenheit\\s+)?gemacht'],
  [3, 'ist\\s+auf\\s+dem\\s+Weg\\s+(?:zur\\s+Weltoffenheit\\s+)?fortgeschritten'],
  [2, 'ist\\s+auf\\s+dem\\s+Weg(?:\\s+zur\\s+Weltoffenheit)?(?!\\s+fortgeschritten)'],
  [4, 'ist\\s+weltoffen\\s+aufgestellt'],
];

/** A stage sentence and where it ends. */
export interface StageSentence {
  readonly stage: Stage;
  readonly start: number;
  readonly end: number;
}

/** The first stage sentence of a text; null where its wording is none of the four. */
export function findStageSentence(text: string): StageSentence | null {
  const start = STAGE_START.exec(text);
  if (!start) return null;
  const rest = text.slice(start.index);
  for (const [stage, words] of STAGE_SENTENCES) {
    const sentence = new RegExp(
      `^${STAGE_START.source.slice(1)}(?:\\s+(?:\\p{Lu}[\\p{L}-]*\\.?|\\([^()]{1,20}\\)|an|am|der|im|in|bei|vor)){0,5}\\s+${words}\\b[ \\t]*\\.?`,
      'iu',
    ).exec(rest);
    if (sentence) return { stage, start: start.index, end: start.index + sentence[0].length };
  }
  return null;
}

/** How many of how many questions were answered, in the wordings that are known. */
export const COUNTS =
  /(?<![\d.,/])(\d{1,4})(?:\s+(?:von|der)\s+|\s*\/\s*|\s*\(\s*von\s+)(?:den\s+)?(?:insgesamt\s+)?(\d{1,4})\s*\)?\s+Fragen\s+(?:wurden\s+|sind\s+)?(?:bearbeitet|beantwortet)\b/iu;
