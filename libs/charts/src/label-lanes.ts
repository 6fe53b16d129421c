import type { Span } from './time-axis.js';

/** A text at a place of a length. */
export interface PlacedLabel {
  readonly place: number;
  readonly text: string;
}

/** About how wide a text is in pixels; a little more rather than less. */
export function widthOf(text: string, size: number): number {
  return [...text].length * size * 0.56;
}

/** Which labels of a row fit without touching, the last one first; the others stay without text. */
export function fittingLabels(labels: readonly PlacedLabel[], size: number): readonly boolean[] {
  const shown = new Array<boolean>(labels.length).fill(false);
  let free = Number.POSITIVE_INFINITY;
  for (let index = labels.length - 1; index >= 0; index -= 1) {
    const label = labels[index];
    if (label === undefined) continue;
    const half = widthOf(label.text, size) / 2;
    if (label.place + half > free) continue;
    shown[index] = true;
    free = label.place - half - size / 2;
  }
  return shown;
}

/** A label with the lane it stands in, 0 for the first, and where its text begins. */
export interface LaneLabel extends PlacedLabel {
  readonly lane: number;
  readonly start: number;
}

/** Labels in as many lanes as they need, so that none covers another; texts stay within the length where they can. */
export function labelLanes<Label extends PlacedLabel>(
  labels: readonly Label[],
  size: number,
  within: Span,
): readonly (Label & LaneLabel)[] {
  const ends: number[] = [];
  return labels
    .toSorted((a, b) => a.place - b.place)
    .map((label) => {
      const width = widthOf(label.text, size);
      const start = Math.max(within.from, Math.min(label.place - width / 2, within.to - width));
      const free = ends.findIndex((end) => end <= start);
      const lane = free === -1 ? ends.length : free;
      ends[lane] = start + width + size;
      return { ...label, lane, start };
    });
}

/** A text in lines of at most so many pixels, broken between words. */
export function wrapped(text: string, size: number, width: number): readonly string[] {
  return text.split(/\s+/).reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1);
    const longer = last === undefined || last === '' ? word : `${last} ${word}`;
    return last === undefined || widthOf(longer, size) <= width
      ? [...lines.slice(0, -1), longer]
      : [...lines, word];
  }, []);
}
