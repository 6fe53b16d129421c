import type { Fraction } from '@selbstcheck/domain';
import { pictureWords, type PictureWords } from './svg.js';

/**
 * Where a value lies between two others, in percent with two decimals; one beyond an end is drawn at that end. Computed
 * in whole numbers, so that no fraction however long gives anything but a number.
 */
export function percentBetween(value: Fraction, lowest: Fraction, highest: Fraction): number {
  const share = value.minus(lowest).dividedBy(highest.minus(lowest));
  const hundredths = Number((share.numerator * 10_000n) / share.denominator);
  return Math.min(10_000, Math.max(0, hundredths)) / 100;
}

/** An SVG strip as wide as its container; positions in it are percentages, so marks and lines keep their size. */
export function strip(
  name: string,
  height: number | '100%',
  parts: readonly string[],
  words: PictureWords | null,
): string {
  const { attributes, elements } = pictureWords(words);
  return `<svg xmlns="http://www.w3.org/2000/svg" class="${name}" width="100%" height="${height}" overflow="visible" ${attributes}>${elements}${parts.join('')}</svg>`;
}

/** A thin line from top to bottom of a strip. */
export function stripLine(name: string, x: number, stroke: string, more = ''): string {
  return `<line class="${name}" x1="${x}%" x2="${x}%" y1="0" y2="100%" stroke="${stroke}"${more}/>`;
}
