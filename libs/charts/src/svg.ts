/** Text made safe for the inside of an SVG element or attribute. */
export function escapeXml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

/** What a person hears instead of the picture; null hides the picture, because the same words stand beside it. */
export interface PictureWords {
  readonly title: string;
  readonly description: string;
}

/** The opening tag's accessibility attributes and the title and desc elements for a picture. */
export function pictureWords(words: PictureWords | null): { attributes: string; elements: string } {
  if (words === null) return { attributes: 'aria-hidden="true" focusable="false"', elements: '' };
  const title = escapeXml(words.title);
  return {
    attributes: `role="img" aria-label="${title}" focusable="false"`,
    elements: `<title>${title}</title><desc>${escapeXml(words.description)}</desc>`,
  };
}
