import type { Page } from 'playwright-core';

/** A field's part of the Überblick's table, in the words that can be read on the screen. */
export interface ShownField {
  readonly header: string;
  readonly stage: string;
  readonly coverage: string;
  readonly criteria: readonly { readonly title: string; readonly sign: string; readonly word: string }[];
}

/** Reads the Überblick's table from the page; what is hidden from the eye is not read. */
export function readShownTable(page: Page): Promise<ShownField[]> {
  return page.getByRole('table', { name: 'Einschätzung aller Kriterien' }).evaluate((table) => {
    const isSeen = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1;
    };
    const seenText = (root: Element | null | undefined): string => {
      if (!root || !isSeen(root)) return '';
      const parts = [...root.childNodes].map((node) => {
        if (!(node instanceof Element)) return node.textContent ?? '';
        // an empty element is a place where a long word may break, and no space between two
        return node.textContent === '' ? '' : ` ${seenText(node)} `;
      });
      return parts.join('').replace(/\s+/g, ' ').trim();
    };
    return [...table.querySelectorAll('tbody')].map((body) => {
      const [field, ...criteria] = [...body.rows];
      return {
        header: seenText(field?.cells[0]),
        stage: seenText(field?.cells[1]),
        coverage: seenText(field?.cells[2]),
        criteria: criteria.map(({ cells: [title, rating] }) => {
          const sign = seenText(rating?.querySelector('[aria-hidden]'));
          return { title: seenText(title), sign, word: seenText(rating).replace(sign, '').trim() };
        }),
      };
    });
  });
}
