import type { DraftLink, LinkedPart } from '@selbstcheck/contracts';
import type { Language } from '@selbstcheck/domain';
import { wordingOf } from '../../../../shared/i18n/wording.js';
import { anchorPart } from './link-parts.js';

/** What a part is called in a sentence: the printed code of a question, the title of a criterion. */
export function partName({ code, wording, place }: LinkedPart, language: Language): string {
  return code ?? wordingOf(wording ?? place, language).text;
}

/** What a link is called in a sentence. */
export function linkName(link: DraftLink, language: Language): string {
  const name = partName(anchorPart(link), language);
  return anchorPart(link).code === null ? quoted(name, language) : name;
}

function quoted(name: string, language: Language): string {
  return language === 'de' ? `„${name}“` : `“${name}”`;
}
