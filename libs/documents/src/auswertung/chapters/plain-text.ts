import type { Flow } from '../source/flow.js';

const BULLET = /^[-–—•▪●·*‣\uF0B7]\s+/u;
const SENTENCE_END = /[.!?:…)“"”]$/u;

/** A section's text: one line per paragraph or list point, paragraphs apart by an empty line, as printed otherwise. */
export function plainText(section: Flow): string {
  const paragraphs: string[] = [];
  let isNew = true;
  for (const { text } of section.toLines()) {
    if (text === '') {
      // A page's end leaves an empty line in the middle of a sentence.
      isNew = SENTENCE_END.test(paragraphs.at(-1) ?? '.');
      continue;
    }
    const words = text.replace(/\s+/g, ' ');
    const last = paragraphs.at(-1);
    if (last === undefined || isNew || BULLET.test(words)) paragraphs.push(words);
    else paragraphs[paragraphs.length - 1] = isDivided(last, words) ? last + words : `${last} ${words}`;
    isNew = false;
  }
  return paragraphs.join('\n\n');
}

/** "Dessau-" with "Roßlau" on the next line, or a hyphen that stands before the second half of a compound. */
function isDivided(before: string, after: string): boolean {
  return (
    (/\p{L}-$/u.test(before) && /^\p{Lu}/u.test(after)) || (/\s-$/u.test(before) && /^\p{Ll}/u.test(after))
  );
}
