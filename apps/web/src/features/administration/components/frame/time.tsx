import { useLanguage } from '../../../../shared/i18n/language.js';
import { momentInWords } from './moment.js';

/** A moment, to be read by people and by programs. */
export function Time({ moment }: { readonly moment: string }) {
  return <time dateTime={moment}>{momentInWords(moment, useLanguage())}</time>;
}
