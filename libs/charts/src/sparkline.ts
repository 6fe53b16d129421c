import type { SmallMultipleFigures } from './small-multiple.js';
import { smallMarks, type SmallForm } from './small-marks.js';
import { pictureWords } from './svg.js';

const FORM: SmallForm = {
  height: 26,
  values: { from: 4, to: 20 },
  times: { from: 3, to: 97 },
  gap: 4.9,
  radius: 2.75,
  unratedSize: 9,
};

/** A criterion over all rounds in the height of a line. It is silent: words beside it say what there is to say. */
export function sparkline({ dates, points }: Pick<SmallMultipleFigures, 'dates' | 'points'>): string {
  const { attributes } = pictureWords(null);
  return `<svg xmlns="http://www.w3.org/2000/svg" class="small-multiple sparkline" width="100%" height="${FORM.height}" overflow="visible" ${attributes}>${smallMarks(dates, points, FORM)}</svg>`;
}
