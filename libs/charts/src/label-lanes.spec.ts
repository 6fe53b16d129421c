import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fittingLabels, labelLanes, widthOf, wrapped } from './label-lanes.js';

const SIZE = 14;

const labels = fc.array(
  fc.record({ place: fc.integer({ min: 0, max: 900 }), text: fc.string({ minLength: 1, maxLength: 40 }) }),
  { maxLength: 12 },
);

describe('labels above a chart', () => {
  it('never cover each other', () => {
    fc.assert(
      fc.property(labels, (wanted) => {
        const laid = labelLanes(wanted, SIZE, { from: 0, to: 900 });
        for (const one of laid) {
          for (const other of laid) {
            if (one === other || one.lane !== other.lane) continue;
            const end = (label: typeof one) => label.start + widthOf(label.text, SIZE);
            expect(end(one) <= other.start || end(other) <= one.start).toBe(true);
          }
        }
      }),
    );
  });

  it('stay in one lane where there is room', () => {
    const laid = labelLanes(
      [
        { place: 700, text: 'neue Fassung 3.0' },
        { place: 200, text: 'neue Fassung 2.0' },
      ],
      SIZE,
      { from: 0, to: 900 },
    );
    expect(laid.map(({ lane }) => lane)).toEqual([0, 0]);
  });
});

describe('dates below a time axis', () => {
  it('always tell the latest round, and leave out those that would touch', () => {
    const yearly = Array.from({ length: 20 }, (_, index) => ({ place: index * 15, text: `${2006 + index}` }));
    const shown = fittingLabels(yearly, SIZE);
    expect(shown.at(-1)).toBe(true);
    const places = yearly.filter((_, index) => shown[index]).map(({ place }) => place);
    expect(places.length).toBeGreaterThan(4);
    places.slice(1).forEach((place, index) => {
      expect(place - places[index]!).toBeGreaterThanOrEqual(widthOf('2006', SIZE));
    });
  });
});

describe('a long text', () => {
  it('keeps every word, in lines that fit', () => {
    const text =
      'Antirassismus in Institutionen und Gremien weiterer Akteure vor Ort und im öffentlichen Raum';
    const lines = wrapped(text, SIZE, 260);
    expect(lines.join(' ')).toBe(text);
    for (const line of lines) expect(widthOf(line, SIZE)).toBeLessThanOrEqual(260);
  });
});
