/** A length of paper or screen in pixels. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A calendar date in milliseconds, as a time axis takes it. */
export function timeOf(date: string): number {
  return Date.parse(date);
}

/** From the earliest to the latest of some calendar dates. */
export function spanOfDates(dates: readonly string[]): Span {
  const times = dates.map(timeOf);
  return { from: Math.min(...times), to: Math.max(...times) };
}

/** Where a time lies on a length; in its middle where the axis knows only one time. */
export function placeOf(time: number, times: Span, length: Span): number {
  const share = times.to === times.from ? 0.5 : (time - times.from) / (times.to - times.from);
  return length.from + share * (length.to - length.from);
}

/**
 * Places at least `gap` apart, in the same order and as near as possible to where they belong (least squares, by
 * pooling adjacent violators), so that rounds of one day stay visible beside each other. Takes them in ascending order.
 */
export function spread(places: readonly number[], gap: number, within: Span): readonly number[] {
  const apart = Math.min(gap, (within.to - within.from) / Math.max(1, places.length - 1));
  const blocks: { sum: number; count: number }[] = [];
  places.forEach((place, index) => {
    let block = { sum: place - index * apart, count: 1 };
    for (let last = blocks.at(-1); last !== undefined; last = blocks.at(-1)) {
      if (last.sum / last.count <= block.sum / block.count) break;
      block = { sum: last.sum + block.sum, count: last.count + block.count };
      blocks.pop();
    }
    blocks.push(block);
  });
  const last = places.length - 1;
  return blocks
    .flatMap(({ sum, count }) => new Array<number>(count).fill(sum / count))
    .map((place, index) => place + index * apart)
    .map((place, index) => Math.max(place, within.from + index * apart))
    .map((place, index) => Math.min(place, within.to - (last - index) * apart));
}

/** The years of dates where these tell them apart, else months and years: "2025" or "06/2025". */
export function dateMarks(dates: readonly string[]): readonly string[] {
  const years = new Set(dates.map((date) => date.slice(0, 4)));
  if (years.size === new Set(dates).size) return dates.map((date) => date.slice(0, 4));
  return dates.map((date) => `${date.slice(5, 7)}/${date.slice(0, 4)}`);
}
