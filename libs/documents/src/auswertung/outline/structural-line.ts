import { hasSign } from '../overview/signs.js';
import { SECTION_HEADINGS, STAGE_START } from './phrases.js';

/** The words of the form's own headings and stage sentences, a wrapped piece of which comes back in every chapter. */
const FORM_WORDS = new Set(
  (
    'grundlage der standortbestimmung selbstauskunft zu maßnahmen zur beteiligung von akteur innen akteurinnen und ' +
    'akteuren des kommunalen gemeinwesens auswertung empfehlung empfehlungen die kommune stadt hat sich ist auf den ' +
    'dem weg weltoffenheit gemacht fortgeschritten weltoffen aufgestellt es wurden fragen frage bearbeitet nicht ' +
    'beantwortet wurde mit ja nein eher keine einschätzung möglich sowie von'
  ).split(' '),
);

/** Lines that come back in every chapter because the form has them, and lines that carry a symbol. */
export function isStructural(text: string): boolean {
  return (
    /^(?:[-–•]\s*)?(?:Handlungsfeld|Dezernat|Fachbereich|Referat|Amt|Es\s+wurden|Insgesamt|Die\s+Frage)/iu.test(
      text,
    ) ||
    /\t(?!\d{1,3}$)/.test(text) ||
    STAGE_START.test(text) ||
    (text.toLowerCase().match(/\p{L}+/gu) ?? []).every((word) => FORM_WORDS.has(word)) ||
    Object.values(SECTION_HEADINGS).some((heading) => heading.test(text)) ||
    hasSign(text)
  );
}
