/** How one piece of text goes on in the next, as far as German spelling tells. */
export type Continuation = 'goes-on' | 'may-go-on' | 'ends';

const OPEN_END =
  /(?:[,–—/&(]|\b(?:und|oder|sowie|bzw\.|in|im|an|am|auf|aus|bei|beim|mit|von|vom|vor|für|zu|zur|zum|durch|gegen|ohne|um|über|unter|zwischen|nach|als|wie|der|die|das|den|dem|des|ein|eine|einer|eines|einem|einen|allen|aller|alle))$/u;
const INFLECTED = /(?:^|\s)\p{Ll}\p{L}*(?:e|er|es|em)$/u;
/** "-en" ends verbs as well; behind one of these words it is an adjective before its noun. */
const DECLINED =
  /(?:^|\s)(?:in|im|an|am|auf|aus|bei|mit|von|vom|vor|für|zu|zur|zum|durch|gegen|zwischen|der|die|den|dem|des|einer|einem|einen|aller|allen|und|oder)\s+\p{Ll}\p{L}*en$/u;
const LOWER_END = /(?:^|\s)\p{Ll}[\p{L}*:_-]*$/u;

/** Whether a title that has come to the end of `before` goes on with `after`. */
export function continuation(before: string, after: string): Continuation {
  // An answer in words that stands in a symbol's place begins a row of its own.
  if (/^(?:eher\s+)?(?:ja|nein)(?:\t|$)/iu.test(after)) return 'ends';
  if (/^(?:[\p{Ll}(&/,]|[–-]\S)/u.test(after) || OPEN_END.test(before)) return 'goes-on';
  if (INFLECTED.test(before) || DECLINED.test(before)) return 'goes-on';
  return LOWER_END.test(before) || /\p{L}-$/u.test(before) ? 'may-go-on' : 'ends';
}

/** Two pieces of a title as one text; a word that was divided at its hyphen is joined there. */
export function joined(before: string, after: string): string {
  if (/\p{L}-$/u.test(before) && !/^(?:und|oder|bzw\.|sowie)\b/u.test(after)) return before + after;
  return `${before} ${after}`;
}

/** A title over several lines as one text. */
export function joinedTitle(printed: string): string {
  return printed
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .reduce((before, after) => (before === '' ? after : joined(before, after)), '');
}
