import { Fraction, type Language } from '@selbstcheck/domain';

const THOUSANDTHS = 1000;
const POINT: Readonly<Record<Language, string>> = { de: ',', en: '.' };
const PER_CENT: Readonly<Record<Language, string>> = { de: ' %', en: '%' };

/** A fraction without rounding: "0,5" where three decimals say it exactly, else "2/3". */
export function fractionInWords(text: string, language: Language): string {
  const thousandths = Fraction.parse(text).times(THOUSANDTHS);
  if (thousandths.denominator !== 1n) return text;
  return String(thousandths.toNumber() / THOUSANDTHS).replace('.', POINT[language]);
}

/** A share without rounding: "20 %" where whole per cent say it exactly, else "2/3". */
export function shareInWords(text: string, language: Language): string {
  const perCent = Fraction.parse(text).times(100);
  return perCent.denominator === 1n ? `${perCent.toString()}${PER_CENT[language]}` : text;
}
